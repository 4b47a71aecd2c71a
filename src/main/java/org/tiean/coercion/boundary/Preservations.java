package org.tiean.coercion.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.coercion.control.CoercionForms;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.DisposePreservation;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.ProposePreservation;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/** Registering and preserving evidence (先行登记保存证据; 行政处罚法56): asked for, approved, taken, disposed of, given back. */
@Named("preservations")
@ApplicationScoped
@Transactional
public class Preservations {

    /** Seven working days to dispose. */
    public static final String LIMIT = "preservation-disposal";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    MeasuresFound found;

    @Inject
    CoercionForms forms;

    @Inject
    TimeLimits limits;

    @Inject
    ServiceDesk desk;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * The handlers ask for it. Produces {@code preservationId}.
     *
     * @throws Refusal 404 no such party, 409 the case is not being investigated, 422 no ground, one runs already
     */
    public Receipt propose(ActRequest request, ProposePreservation asked) {
        return acts.perform(request, ActKind.PROPOSE_PRESERVATION, asked.toFacts(), act -> {
            act.caseFile().party(asked.partyId());
            Preservation made = new Preservation(request.id(), request.caseId(), asked, act.actor(), act.day());
            em.persist(made);
            act.produced("preservationId", made.id());
        });
    }

    /** The head answers, before anything is done (D12). */
    public Receipt approve(ActRequest request, MeasureOpinion given) {
        return acts.perform(request, ActKind.APPROVE_PRESERVATION, given.toFacts(), act -> {
            Preservation asked = require(request.caseId());
            asked.answer(given, act.actor(), act.day(), officers.approvalBasis(act.actor(), ApprovalMatter.MEASURE, act.day()).orElse(""));
            forms.approval(act, asked, given);
            act.outcome("preservation", given.outcome().name());
        });
    }

    /**
     * The things are counted, listed and preserved; seven working days run. Produces {@code until} and the papers (D13 and list).
     *
     * @throws Refusal 422 not approved before
     */
    public Receipt take(ActRequest request, TakePreservation given) {
        return acts.perform(request, ActKind.TAKE_PRESERVATION, given.toFacts(), act -> {
            Preservation approved = require(request.caseId());
            approved.take(given, act.actor(), act.occurredAt());
            LimitResult limit = limits.start(request.caseId(), approved.id(), LIMIT, act.day());
            approved.documented(forms.preservation(act, approved, given, limit.due(), limit.provisional()));
            act.produced("until", limit.due().toString());
        });
    }

    /** Records that the notice was handed over. */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_PRESERVATION, proof.toFacts(), act -> {
            Preservation taken = unserved(request.caseId()).filter(one -> one.noticeId().filter(proof.documentIds()::contains).isPresent())
                    .orElseThrow(() -> Refusal.invalid("coercion.serve.other-document"));
            LocalDate day = desk.serve(act, proof);
            taken.served(day);
            act.produced("servedOn", day.toString());
        });
    }

    /**
     * The head disposes of everything that is preserved (D14).
     *
     * @throws Refusal 400 a thing is missing, 422 the seven working days are over
     */
    public Receipt dispose(ActRequest request, DisposePreservation given) {
        return acts.perform(request, ActKind.DISPOSE_PRESERVATION, given.toFacts(), act -> {
            Preservation running = require(request.caseId());
            running.dispose(given, act.day());
            running.endDocumented(forms.disposal(act, running));
            limits.meet(running.id(), LIMIT, act.day());
        });
    }

    /** The paper on the end is served and what is the party's given back, with a list of it. */
    public Receipt handBack(ActRequest request, HandBack given) {
        return acts.perform(request, ActKind.RETURN_PRESERVED, given.toFacts(), act -> {
            Preservation ended = require(request.caseId());
            if (!Set.copyOf(given.proof().documentIds()).equals(Set.copyOf(ended.endPaperId().stream().toList()))) {
                throw Refusal.invalid("coercion.serve.other-document");
            }
            LocalDate day = desk.serve(act, given.proof());
            forms.returned(act, ended, given);
            ended.handedBack(day);
            act.produced("servedOn", day.toString());
        });
    }

    /**
     * The seven working days went by without a decision; the process tells. The measure is over by itself, the party is told.
     *
     * @param caseId as the process keeps it
     */
    public void lapse(String caseId) {
        CaseFile caseFile = em.find(CaseFile.class, UUID.fromString(caseId), LockModeType.PESSIMISTIC_WRITE);
        LocalDate today = Zones.today(clock);
        Preservation running = require(caseFile.id());
        // refused while time is left, however the timer came to fire
        limits.lapse(running.id(), LIMIT, today);
        if (running.lapse(today)) {
            running.endDocumented(forms.lapsed(caseFile, today, running));
            ledger.append(Chain.ofCase(caseFile.id()), new ActRecord("lapse-preservation", Citation.of("行政处罚法", 56), clock.instant(),
                    CurrentActor.SYSTEM, Facts.of().put("preservationId", running.id()).build()));
        }
    }

    private Preservation require(UUID caseId) {
        return running(caseId).orElseThrow(() -> Refusal.conflict("coercion.preservation.none"));
    }

    /** The one that is not over. */
    public Optional<Preservation> running(UUID caseId) {
        return found.preservation(caseId);
    }

    /** The one whose notice the party has not got yet. */
    public Optional<Preservation> unserved(UUID caseId) {
        return found.preservations(caseId).stream().filter(one -> one.noticeId().isPresent() && one.servedOn().isEmpty()).findFirst();
    }

    /** All of a case, the oldest first. */
    public List<Preservation> of(UUID caseId) {
        return found.preservations(caseId);
    }
}
