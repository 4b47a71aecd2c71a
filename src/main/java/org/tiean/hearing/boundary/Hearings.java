package org.tiean.hearing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.control.HearingClock;
import org.tiean.hearing.control.HearingText;
import org.tiean.hearing.control.HearingsFound;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.control.OralText;
import org.tiean.hearing.control.Respites;
import org.tiean.hearing.entity.AcceptHearing;
import org.tiean.hearing.entity.Hearing;
import org.tiean.hearing.entity.HearingRefusal;
import org.tiean.hearing.entity.HearingRequest;
import org.tiean.hearing.entity.HearingWithdrawal;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.RefusalGround;
import org.tiean.hearing.entity.RefuseHearing;
import org.tiean.hearing.entity.ReplaceChair;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.hearing.entity.WithdrawHearing;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;
import org.tiean.workflow.boundary.CaseProcess;

/**
 * Requests for a hearing and what the organ answers (听证申请、受理、不予受理、撤回): one made in time within the scope of
 * hearings opens the hearing, every other is refused in writing. How the hearing goes is {@link HearingSessions}.
 */
@Named("hearings")
@ApplicationScoped
@Transactional
public class Hearings {

    private static final String WITHDRAWN = "hearing-withdrawn";
    private static final Set<DocumentKind> ANSWERS = EnumSet.of(DocumentKind.HEARING_ACCEPTANCE, DocumentKind.HEARING_REFUSAL);

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Notices notices;

    @Inject
    HearingsFound found;

    @Inject
    Respites respites;

    @Inject
    HearingClock hearingClock;

    @Inject
    HearingText text;

    @Inject
    OralText oral;

    @Inject
    Officers officers;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    @Inject
    ContentStore files;

    @Inject
    CaseProcess process;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Takes a request in. Produces {@code hearingRequestId} and {@code standing}: {@code IN_TIME}, which bars
     * every later step until the hearing is over, {@code LATE} or {@code OUT_OF_SCOPE}, which do not. What was spoken is taken down
     * (D31-3).
     *
     * @throws Refusal 404 no notice for the party, 409 not served yet, asked before, or given up in writing
     */
    public Receipt request(ActRequest request, RequestHearing command) {
        return acts.perform(request, ActKind.REQUEST_HEARING, command.toFacts(), act -> {
            PenaltyNotice notice = notices.current(request.caseId(), command.partyId())
                    .orElseThrow(() -> Refusal.notFound("hearing.notice.none-for-party"));
            if (command.requestedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            if (notice.servedOn().filter(day -> !command.requestedOn().isBefore(day)).isEmpty()) {
                throw Refusal.conflict("hearing.request.before-service");
            }
            if (found.requests(request.caseId()).stream().anyMatch(earlier -> earlier.notice().id().equals(notice.id())
                    && found.pending(request.caseId()).contains(earlier.id()))) {
                throw new Refusal(Refusal.Kind.CONFLICT, Citation.of("行政处罚法", 64, 0, 1), "hearing.request.again");
            }
            if (notices.standings(act.caseFile()).stream().anyMatch(standing -> standing.partyId().equals(command.partyId())
                    && standing.hearingWaived())) {
                throw new Refusal(Refusal.Kind.CONFLICT, Citation.of("行政处罚法", 62), "hearing.request.waived");
            }
            HearingRequest asked = new HearingRequest(notice, command);
            em.persist(asked);
            oral.request(act, notice, command);
            if (asked.isInTime()) {
                respites.hearingAsked(notice, command.requestedOn());
            }
            act.produced("hearingRequestId", asked.id());
            act.produced("standing", asked.standing());
        });
    }

    /**
     * Accepts every request made in time and names the chair. Produces {@code hearingId} and the notices of acceptance.
     *
     * @throws Refusal 409 no request waits, or the process has not come so far
     */
    public Receipt accept(ActRequest request, AcceptHearing command) {
        return acts.perform(request, ActKind.ACCEPT_HEARING, command.toFacts(), act -> {
            List<HearingRequest> asked = found.unanswered(request.caseId()).stream().filter(HearingRequest::isInTime).toList();
            if (asked.isEmpty()) {
                throw Refusal.conflict("hearing.request.none");
            }
            Hearing hearing = new Hearing(request.caseId(), officers.require(command.chairId()), command.recorder(), act.actor(),
                    act.day());
            asked.forEach(one -> hearing.admit(one, documents.order(act, new DocumentOrder(DocumentKind.HEARING_ACCEPTANCE,
                    act.caseFile().party(one.notice().partyId()), text.acceptance(one, hearing)))));
            em.persist(hearing);
            hearingClock.accepted(request.caseId(), act.caseFile().agencyId(), act.day());
            act.produced("hearingId", hearing.id());
        });
    }

    /** Refuses a request that came late or asks for what the law does not give, in writing. */
    public Receipt refuse(ActRequest request, RefuseHearing command) {
        return acts.perform(request, ActKind.REFUSE_HEARING, command.toFacts(), act -> {
            HearingRequest asked = found.unanswered(request.caseId()).stream()
                    .filter(one -> one.id().equals(command.requestId())).findFirst()
                    .orElseThrow(() -> Refusal.notFound("hearing.request.none"));
            RefusalGround ground = asked.refusable().orElseThrow(() -> Refusal.conflict("hearing.request.none"));
            UUID document = documents.order(act, new DocumentOrder(DocumentKind.HEARING_REFUSAL,
                    act.caseFile().party(asked.notice().partyId()), text.refusal(asked, ground, command)));
            em.persist(new HearingRefusal(command, ground, document, act.actor(), act.day()));
        });
    }

    /**
     * Records that answers to requests were served.
     *
     * @throws Refusal 404 if none of the documents is one
     */
    public Receipt serveAnswer(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_HEARING_ANSWER, proof.toFacts(), act -> {
            if (proof.documentIds().isEmpty() || !proof.documentIds().stream().allMatch(id -> documents.view(id)
                    .filter(view -> ANSWERS.contains(view.kind())).isPresent())) {
                throw Refusal.notFound("hearing.answer.unknown");
            }
            desk.serve(act, proof);
        });
    }

    /** Somebody else chairs from now on. */
    public Receipt replaceChair(ActRequest request, ReplaceChair command) {
        return acts.perform(request, ActKind.REPLACE_HEARING_CHAIR, command.toFacts(), act ->
                found.open(request.caseId()).orElseThrow(() -> Refusal.conflict("hearing.none"))
                        .chairedBy(officers.require(command.chairId())));
    }

    /**
     * A party takes its request back. The hearing is over when nobody is left who asked for it.
     *
     * @throws Refusal 404 the party has no request that waits
     */
    public Receipt withdraw(ActRequest request, WithdrawHearing command) {
        return acts.perform(request, ActKind.WITHDRAW_HEARING, command.toFacts(), act -> {
            if (command.withdrawnOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            Set<UUID> pending = found.pending(request.caseId());
            HearingRequest asked = found.requests(request.caseId()).stream().filter(one -> pending.contains(one.id())
                            && one.notice().partyId().equals(command.partyId())).findFirst()
                    .orElseThrow(() -> Refusal.notFound("hearing.request.none"));
            files.keep(command.proofDigest());
            em.persist(new HearingWithdrawal(asked, command));
            found.open(request.caseId()).ifPresent(hearing -> hearing.withdrawn(command.partyId(), command.withdrawnOn()));
            em.flush();
            goOn(act, pending.size());
        });
    }

    private void goOn(ActInProgress act, int waiting) {
        if (waiting > 1 || !process.awaits(act.caseFile().id(), WITHDRAWN)) {
            act.processStays();
        }
    }

    /**
     * The process calls it when the hearing is over, held or given up: the case goes to whoever is next by law. After a
     * hearing that is always the legal review (行政处罚法58(1)[2]).
     *
     * @return whether legal review is due
     */
    public boolean close(String caseId) {
        CaseFile caseFile = em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.today(clock);
        Optional<Hearing> hearing = found.open(caseFile.id());
        hearing.ifPresent(open -> {
            open.session().ifPresent(session -> hearingClock.postponed(session, today));
            open.close(today);
        });
        em.flush();
        hearingClock.ended(caseFile.id(), hearing.flatMap(Hearing::heldOn).orElse(today));
        List<PenaltyNotice> current = notices.current(caseFile.id());
        boolean review = hearing.filter(Hearing::wasHeard).isPresent() || current.stream().anyMatch(PenaltyNotice::legalReviewDue);
        boolean discussion = current.stream().anyMatch(PenaltyNotice::discussionDue);
        caseFile.advanceTo(review ? Stage.REVIEW : discussion ? Stage.DISCUSSION : Stage.DECISION);
        if (review) {
            limits.start(caseFile.id(), caseFile.id(), "legal-review", settings.integer("review.days", caseFile.agencyId(), today), today);
        }
        ledger.append(Chain.ofCase(caseFile.id()), new ActRecord("close-hearing", Citation.of("行政处罚法", 58, 1, 2),
                clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder()
                        .add("heard", hearing.filter(Hearing::wasHeard).isPresent()).add("next", caseFile.stage().name()).build()));
        return review;
    }

    /** Requests that wait for an answer. */
    public List<HearingRequest> unanswered(UUID caseId) {
        return found.unanswered(caseId);
    }

    /** The hearing that is going on. */
    public Optional<Hearing> open(UUID caseId) {
        return found.open(caseId);
    }

    /** Hearings of a case, oldest first. */
    public List<Hearing> of(UUID caseId) {
        return found.of(caseId);
    }

    /** Parties that asked in time and whose hearing is not over. */
    public List<UUID> waitingParties(UUID caseId) {
        Set<UUID> pending = found.pending(caseId);
        return found.requests(caseId).stream().filter(request -> pending.contains(request.id()))
                .map(request -> request.notice().partyId()).distinct().toList();
    }

    /** Answers that are sealed and were not served yet. */
    public List<DocumentView> answersToServe(UUID caseId) {
        return documents.of(caseId).stream().filter(view -> ANSWERS.contains(view.kind()) && view.servedOn() == null).toList();
    }

    /** Who may chair: staff of the agency, not lent elsewhere today, who never handled the case. */
    public List<Officer> possibleChairs(CaseFile caseFile) {
        LocalDate today = Zones.today(clock);
        return officers.ofAgency(caseFile.agencyId()).stream().filter(officer -> officer.position() == Position.STAFF
                && officer.secondmentOn(today).isEmpty() && !officer.isAuxiliary()
                && !caseFile.wasHandledBy(officer.username())).toList();
    }
}
