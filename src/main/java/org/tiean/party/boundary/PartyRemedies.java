package org.tiean.party.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.Upload;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.party.entity.OwnRemedy;
import org.tiean.party.entity.OwnRemedy.Standing;
import org.tiean.party.entity.ReviewWish;
import org.tiean.remedy.boundary.Remedies;
import org.tiean.remedy.boundary.Reviews;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.Ruling;

/** A party's own reviews and suits, and the application it may hand in through the organ that decided (行政复议法32). */
@ApplicationScoped
@Transactional
public class PartyRemedies {

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    Materials materials;

    @Inject
    Uploads uploads;

    @Inject
    Remedies remedies;

    @Inject
    Reviews reviews;

    @Inject
    Decisions decisions;

    @Inject
    TimeLimits limits;

    /**
     * Hands the application in. It counts from now; the receipt is among the papers.
     *
     * @param lateReason what kept the party from applying in time; null where it is in time
     * @throws Refusal 404 no such decision of this party, 422 not one made on the spot or from a camera, or out of time
     */
    public Receipt handIn(ActRequest request, UUID decisionId, ReviewWish wish, String reasons, String lateReason, List<UUID> files) {
        if (room.decisions().stream().noneMatch(decision -> decision.id().equals(decisionId))) {
            throw Refusal.notFound("decision.unknown");
        }
        if (wish == null || reasons == null || reasons.isBlank()) {
            throw Refusal.invalid("remedy.application.incomplete");
        }
        String enclosures = files.stream().map(uploads::own).map(Upload::fileName).collect(Collectors.joining("；"));
        Receipt receipt = reviews.receive(request, new ReceiveApplication(decisionId, Zones.dayOf(request.occurredAt()),
                "请求" + wish.words() + "事实和理由：" + reasons.strip(), enclosures, lateReason));
        materials.keep(receipt, visit.partyId(), files);
        return receipt;
    }

    /** What runs or ran, the latest first. */
    public List<OwnRemedy> own() {
        List<OwnRemedy> own = remedies.of(visit.caseId()).stream().filter(one -> one.partyId().equals(visit.partyId())).map(this::told)
                .collect(Collectors.toList());
        Collections.reverse(own);
        return own;
    }

    /** Whether nothing of this case is being reviewed or sued against, so that an application can be taken in. */
    public boolean isNoneOpen() {
        return remedies.open(visit.caseId()).isEmpty();
    }

    private OwnRemedy told(Remedy one) {
        Standing standing = standing(one);
        LocalDate due = standing == Standing.RECEIVED || standing == Standing.TO_BE_SENT
                ? limits.dueOf(one.id(), "review-forward").map(LimitResult::due).orElse(null) : null;
        return new OwnRemedy(decisions.view(one.decisionId()).map(DecisionView::number).orElse(""), one.body(), standing, day(one, standing),
                standing == Standing.SENT ? one.sentProof().orElseThrow()
                        : standing == Standing.ACCEPTED || standing == Standing.ENDED ? one.number().orElse(null) : null, due,
                standing == Standing.ENDED ? one.effective().map(Ruling::kind).orElse(null) : null);
    }

    private static Standing standing(Remedy one) {
        if (one.endedOn().isPresent()) {
            return one.answer().filter(answer -> answer == AnswerApplication.Answer.CORRECTED).isPresent() ? Standing.CORRECTED : Standing.ENDED;
        }
        if (one.acceptedOn().isPresent()) {
            return Standing.ACCEPTED;
        }
        return one.sentOn().isPresent() ? Standing.SENT : one.answer().isPresent() ? Standing.TO_BE_SENT : Standing.RECEIVED;
    }

    private static LocalDate day(Remedy one, Standing standing) {
        return switch (standing) {
            case RECEIVED -> one.handedInOn().orElse(one.appliedOn());
            case TO_BE_SENT -> one.answeredOn().orElseThrow();
            case SENT -> one.sentOn().orElseThrow();
            case ACCEPTED -> one.acceptedOn().orElseThrow();
            case CORRECTED, ENDED -> one.endedOn().orElseThrow();
        };
    }
}
