package org.tiean.execution.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.control.CoercionForms;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.Costs;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordCosts;
import org.tiean.kernel.entity.Refusal;
import org.tiean.settings.boundary.Settings;

/** The execution itself and what it cost (实施、费用; 行政强制法43, 51, 52). */
@ApplicationScoped
@Transactional
public class CoercionWorks {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Coercions coercions;

    @Inject
    CoercionForms forms;

    @Inject
    TimeLimits limits;

    @Inject
    Settings settings;

    @Inject
    ServiceDesk desk;

    /** Demands for the last time before somebody else performs. */
    public Receipt demandLast(ActRequest request) {
        return acts.perform(request, ActKind.DEMAND_BEFORE_SUBSTITUTE, Facts.of().build(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            UUID paper = forms.lastDemand(act, running);
            em.flush();
            running.demandLast(paper, act.day());
        });
    }

    /** That demand reached the party; three working days run. */
    public Receipt serveLastDemand(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_SUBSTITUTE_DEMAND, proof.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            Coercions.requirePaper(proof, running.lastDemand().map(last -> last.paperId()).orElse(null));
            LocalDate day = desk.serve(act, proof);
            running.lastDemandServed(day);
            act.waitUntilEndOf("substituteDemandOver", limits.start(request.caseId(), running.id(), CoercionClock.SUBSTITUTE, day).due());
            act.produced("servedOn", day.toString());
        });
    }

    /**
     * Carries it out and records it.
     *
     * @throws Refusal 422 at night or on a holiday, utilities cut, announcement or last demand not over, review or suit open
     */
    public Receipt carryOut(ActRequest request, CarryOut given) {
        return acts.perform(request, ActKind.CARRY_OUT_COERCION, given.toFacts(), act -> {
            requireOver(given, act);
            CoerciveExecution running = coercions.require(request.caseId());
            UUID record = forms.record(act, running, given);
            em.flush();
            running.carryOut(given, record);
            limits.meetIfRunning(running.id(), CoercionClock.SUBSTITUTE, act.day());
        });
    }

    /** Records what was removed at once and tells the party. Produces {@code coercionId}. */
    public Receipt atOnce(ActRequest request, PerformAtOnce given) {
        return acts.perform(request, ActKind.PERFORM_AT_ONCE, given.toFacts(), act -> {
            requireOver(given.how(), act);
            UUID record = forms.record(act, given);
            UUID notice = forms.atOnce(act, given);
            em.flush();
            CoerciveExecution made = new CoerciveExecution(request.caseId(), given, notice, record, act.actor(), act.day());
            em.persist(made);
            act.outcome("coercion", CoerciveExecution.Kind.IMMEDIATE.name());
            act.produced("coercionId", made.id());
        });
    }

    private static void requireOver(CarryOut given, ActInProgress act) {
        if (given.endedAt().isAfter(act.occurredAt())) {
            throw Refusal.invalid("casefile.request.in-the-future");
        }
    }

    /** Reckons what it cost. Those of a substitute performance are the party's; those of a demolition as the setting says. */
    public Receipt reckon(ActRequest request, ReckonCosts given) {
        return acts.perform(request, ActKind.RECKON_COSTS, given.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            boolean due = !given.total().isZero() && (running.kind() != CoerciveExecution.Kind.DEMOLITION
                    || settings.flag("execution.demolition-costs-on-party", act.caseFile().agencyId(), act.day()));
            UUID notice = due ? forms.costs(act, running, given) : null;
            em.flush();
            running.reckon(given, notice, act.day());
            act.outcome("costsDue", due);
        });
    }

    /** The notice of the costs reached the party. */
    public Receipt serveCosts(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_COSTS, proof.toFacts(), act -> {
            CoerciveExecution running = coercions.require(request.caseId());
            Coercions.requirePaper(proof, running.costs().flatMap(Costs::noticeId).orElse(null));
            running.costsServed(desk.serve(act, proof));
        });
    }

    /** The costs were paid. */
    public Receipt paid(ActRequest request, RecordCosts given) {
        return acts.perform(request, ActKind.RECORD_COSTS, given.toFacts(), act -> {
            if (given.paidOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            coercions.require(request.caseId()).costsPaid(given);
        });
    }
}
