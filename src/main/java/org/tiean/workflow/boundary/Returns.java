package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseReturned;
import org.tiean.casefile.entity.Receipt;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.BackwardTables;
import org.tiean.workflow.control.ReturnPointDeclared;
import org.tiean.workflow.entity.ReturnCase;
import org.tiean.workflow.entity.ReturnPoint;

/** Giving a case back to a named earlier step (退回). Whole returns to investigation are part of the approvals themselves. */
@ApplicationScoped
@Transactional
public class Returns {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    BackwardTables tables;

    @Inject
    ReturnPointDeclared declared;

    @Inject
    CaseProcess process;

    @Inject
    Event<CaseReturned> returned;

    /**
     * Gives it back. Produces {@code step}, the step that is open again.
     *
     * @throws Refusal 422 no such point, not come through it, or the step is not the actor's
     */
    public Receipt giveBack(ActRequest request, ReturnCase given) {
        return acts.perform(request, ActKind.RETURN_CASE, given.toFacts(), act -> {
            ReturnPoint point = tables.returnPoint(given.from(), given.to()).orElseThrow(() -> Refusal.conflict("workflow.return.none"));
            act.caseFile().advanceTo(point.stage());
            returned.fire(new CaseReturned(act.caseFile(), point.from(), point.to(), act.day()));
            em.flush();
            process.goBack(request.caseId(), point.from(), point.to());
            act.produced("step", point.to());
        });
    }

    /** Where the reader may give the case back to now. */
    public List<ReturnPoint> possible(UUID caseId) {
        return declared.possible(caseId);
    }
}
