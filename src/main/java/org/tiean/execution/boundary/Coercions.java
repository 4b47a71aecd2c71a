package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.CoercionBases;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.control.CoercionForms;
import org.tiean.execution.control.CoercionsFound;
import org.tiean.execution.control.RemediesOver;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.Duty;
import org.tiean.execution.entity.DutyStatement;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.RecordGovernmentOrder;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/**
 * From the demand to the decision that the organ itself brings about what a party does not do (催告、强制执行决定、代履行决定;
 * 行政强制法34–38, 44, 50; 城乡规划法68).
 */
@ApplicationScoped
@Transactional
public class Coercions {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CoercionsFound found;

    @Inject
    CoercionBases bases;

    @Inject
    CoercionForms forms;

    @Inject
    CoercionClock clock;

    @Inject
    RemediesOver remedies;

    @Inject
    Settings settings;

    @Inject
    ServiceDesk desk;

    /**
     * Demands what a paper orders and begins the procedure beside the case. Produces {@code coercionId} and the demand.
     *
     * @throws Refusal 422 no such paper stands, its term still runs, too little time, another one runs
     */
    public Receipt demand(ActRequest request, DemandDuty given) {
        return acts.perform(request, ActKind.DEMAND_DUTY, given.toFacts(), act -> {
            CoercionBases.Ordered basis = bases.of(request.caseId()).stream().filter(one -> one.paper().id().equals(given.basisId())).findFirst()
                    .orElseThrow(() -> Refusal.notFound("document.unknown"));
            UUID paper = forms.demand(act, basis, given);
            em.flush();
            CoerciveExecution made = new CoerciveExecution(request.caseId(), basis.paper().partyId(), given, new Duty.Basis(
                    basis.paper().kind().title(), basis.paper().number(), basis.paper().servedOn(), basis.decisionId()), paper, act.actor(), act.day());
            em.persist(made);
            act.outcome("coercion", given.kind().name());
            act.produced("coercionId", made.id());
        });
    }

    /** The demand reached the party; its time runs, and for a building that for review and suit with it. */
    public Receipt serveDemand(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_DUTY_DEMAND, proof.toFacts(), act -> {
            CoerciveExecution running = require(request.caseId());
            requirePaper(proof, running.demand().map(demand -> demand.paperId()).orElse(null));
            LocalDate day = desk.serve(act, proof);
            running.demandServed(day);
            act.waitUntilEndOf("dutyDemandOver", decidedAfter(running, act));
            act.outcome("governmentOrder", !settings.text("execution.demolition-order", act.caseFile().agencyId(), act.day()).equals("not-needed"));
            act.produced("servedOn", day.toString());
        });
    }

    /** Last day before the head may decide. */
    private LocalDate decidedAfter(CoerciveExecution running, ActInProgress act) {
        UUID agency = act.caseFile().agencyId();
        LocalDate over = clock.demandOver(running.demand().orElseThrow(), agency, act.day());
        boolean waits = running.kind() == CoerciveExecution.Kind.DEMOLITION && settings.flag("execution.decide-after-remedy", agency, act.day());
        return waits && remedies.lastDay(running).isAfter(over) ? remedies.lastDay(running) : over;
    }

    /** Takes down what the party says to the demand. */
    public Receipt state(ActRequest request, StateOnDemand said) {
        return acts.perform(request, ActKind.STATE_ON_DUTY, said.toFacts(), act -> {
            if (said.receivedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            em.persist(require(request.caseId()).state(said));
        });
    }

    /** The handlers examine it in writing. */
    public Receipt examine(ActRequest request, ExamineStatement given) {
        return acts.perform(request, ActKind.EXAMINE_DUTY_STATEMENT, given.toFacts(), act -> {
            CoerciveExecution running = require(request.caseId());
            DutyStatement statement = running.examine(given, act.actor(), act.day());
            statement.documented(forms.examination(act, running, statement, given));
        });
    }

    /** The government ordered the demolition. */
    public Receipt order(ActRequest request, RecordGovernmentOrder given) {
        return acts.perform(request, ActKind.RECORD_GOVERNMENT_ORDER, given.toFacts(), act -> {
            if (given.orderedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            require(request.caseId()).order(given);
        });
    }

    /**
     * The head decides.
     *
     * @throws Refusal 422 the demand or the time for review and suit still runs, a statement is not examined, nobody ordered it
     */
    public Receipt decide(ActRequest request, DecideCoercion given) {
        return acts.perform(request, ActKind.DECIDE_COERCION, given.toFacts(), act -> {
            CoerciveExecution running = require(request.caseId());
            if (given.plannedOn().isBefore(act.day())) {
                throw Refusal.invalid("execution.coercion.planned-before");
            }
            if ((running.kind() == CoerciveExecution.Kind.SUBSTITUTE) != (given.substitute() != null)) {
                throw Refusal.invalid(given.substitute() == null ? "execution.substitute.incomplete" : "execution.substitute.none");
            }
            UUID paper = forms.decision(act, running, given);
            em.flush();
            running.decide(given, paper, act.actor(), act.day());
        });
    }

    /** The decision reached the party. */
    public Receipt serveDecision(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_COERCION_DECISION, proof.toFacts(), act -> serveDecision(act, proof));
    }

    /** What was removed at once was told to the party. */
    public Receipt serveImmediate(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_IMMEDIATE_NOTICE, proof.toFacts(), act -> serveDecision(act, proof));
    }

    private void serveDecision(ActInProgress act, ServiceProof proof) {
        CoerciveExecution running = require(act.caseFile().id());
        requirePaper(proof, running.decision().flatMap(decision -> decision.paperId()).orElse(null));
        running.decisionServed(desk.serve(act, proof));
    }

    /** @throws Refusal 400 the paper that waits is not among those served */
    static void requirePaper(ServiceProof proof, UUID paper) {
        if (paper == null || !proof.documentIds().contains(paper)) {
            throw Refusal.invalid("execution.coercion.other-document");
        }
    }

    CoerciveExecution require(UUID caseId) {
        return running(caseId).orElseThrow(() -> Refusal.conflict("execution.coercion.none-running"));
    }

    /** All of a case, the oldest first. */
    public List<CoerciveExecution> of(UUID caseId) {
        return found.of(caseId);
    }

    /** The one that is not over. */
    public Optional<CoerciveExecution> running(UUID caseId) {
        return found.running(caseId);
    }
}
