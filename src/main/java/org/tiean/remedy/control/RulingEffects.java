package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.ChangeSource;
import org.tiean.decision.entity.RuledChange;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.kernel.entity.Refusal;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RemedyKind;
import org.tiean.remedy.entity.Ruling;
import org.tiean.remedy.entity.RulingKind;

/**
 * What the end of a review or a suit does (rulebook E3): the surcharge grows again from the day after it took effect, its clocks
 * end, the decision is changed or falls, and after a review that leaves it standing the fifteen days to sue begin.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RulingEffects {

    private static final List<String> CLOCKS = List.of("review-reply", "review-reply-simplified", "review-decision", "review-decision-simplified",
            "court-evidence", "review-forward", "review-acceptance");

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    TimeLimits limits;

    @Inject
    FineAccounts accounts;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChanges changes;

    /** @param effectiveOn day on which it takes effect, not after the act */
    public void follow(ActInProgress act, Remedy remedy, LocalDate effectiveOn) {
        if (effectiveOn.isAfter(act.day())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
        Ruling ruling = remedy.effective().orElseThrow();
        if (remedy.isOpen()) {
            remedy.end(effectiveOn);
        }
        em.flush();
        stopClocks(remedy, ruling, act.day());
        accounts.growAgain(remedy.decisionId(), effectiveOn.plusDays(1));
        change(act, remedy, ruling, effectiveOn);
        if (remedy.kind() == RemedyKind.REVIEW && ruling.kind().leavesStanding()) {
            startTimeToSue(remedy, effectiveOn);
        }
    }

    /** An application that was not accepted may be followed by one that is: the last answer counts. */
    private void startTimeToSue(Remedy remedy, LocalDate effectiveOn) {
        if (limits.dueOf(remedy.decisionId(), TimeToSeekRemedy.AFTER_REVIEW).isPresent()) {
            limits.stop(remedy.decisionId(), TimeToSeekRemedy.AFTER_REVIEW, effectiveOn);
        }
        limits.start(remedy.caseId(), remedy.decisionId(), TimeToSeekRemedy.AFTER_REVIEW, effectiveOn);
    }

    private void stopClocks(Remedy remedy, Ruling ruling, LocalDate today) {
        CLOCKS.stream().filter(limit -> limits.dueOf(remedy.id(), limit).isPresent()).forEach(limit -> {
            if (limit.startsWith("review-decision")) {
                limits.meet(remedy.id(), limit, ruling.decidedOn());
            } else {
                limits.stop(remedy.id(), limit, today);
            }
        });
    }

    private void change(ActInProgress act, Remedy remedy, Ruling ruling, LocalDate effectiveOn) {
        ChangeKind kind = ruling.kind().change().orElse(null);
        // what the organ revoked itself meanwhile cannot fall again
        boolean stands = decisions.current(remedy.caseId()).stream().anyMatch(one -> one.id().equals(remedy.decisionId()));
        if (!stands || kind == null || kind == ChangeKind.CHANGE && ruling.amounts().isEmpty()) {
            return;
        }
        boolean review = remedy.kind() == RemedyKind.REVIEW;
        changes.ruled(act, new RuledChange(remedy.decisionId(), kind, review ? ChangeSource.REVIEW : ChangeSource.COURT, ruling.number(),
                remedy.body() + (review ? "行政复议" : "裁判") + kind.word(), ruling.decidedOn(), ruling.amounts(),
                ruling.kind() == RulingKind.REVOKED_REDO, ruling.isProcedural()), effectiveOn);
    }
}
