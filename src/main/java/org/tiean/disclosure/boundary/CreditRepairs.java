package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.disclosure.entity.AnswerRepair;
import org.tiean.disclosure.entity.Repair;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Refusal;

/**
 * Applications for credit repair (信用修复). The agency looks whether the conditions are met and hands on; whether repair is
 * granted is for the credit platform, and its result is recorded where the publication is taken down.
 */
@ApplicationScoped
@Transactional
public class CreditRepairs {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Decisions decisions;

    @Inject
    CurrentActor actor;

    /**
     * Takes an application in. Produces {@code repairId}.
     *
     * @throws Refusal 404 no such decision in the case, 422 not shown, too early, not performed, or one waits
     */
    public Receipt request(ActRequest request, RequestRepair asked) {
        return acts.perform(request, ActKind.REQUEST_CREDIT_REPAIR, asked.toFacts(), act -> {
            if (asked.askedOn().isAfter(act.day())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            DecisionView decision = decisions.view(asked.decisionId()).filter(found -> found.caseId().equals(request.caseId()))
                    .orElseThrow(() -> Refusal.notFound("disclosure.decision.unknown"));
            Repair repair = new Repair(request.caseId(), decision.number(), asked);
            em.persist(repair);
            act.produced("repairId", repair.id());
        });
    }

    /**
     * The clerk answers; the party reads it in its room.
     *
     * @throws Refusal 404 no such application in the case, 409 answered before
     */
    public Receipt answer(ActRequest request, AnswerRepair given) {
        return acts.perform(request, ActKind.ANSWER_CREDIT_REPAIR, given.toFacts(), act -> {
            Repair repair = em.find(Repair.class, given.requestId());
            if (repair == null || !repair.caseId().equals(request.caseId())) {
                throw Refusal.notFound("disclosure.repair.unknown");
            }
            repair.answer(given, act.actor(), act.day());
        });
    }

    /** Those of a case, in order. */
    public List<Repair> of(UUID caseId) {
        return em.createQuery("select r from Repair r where r.caseId = :case order by r.askedOn, r.id", Repair.class)
                .setParameter("case", caseId).getResultList();
    }

    /** Those that wait for the actor's answer (待办), the oldest first; none for who does not answer them. */
    public List<Repair> waiting() {
        if (!actor.has(Role.DISCLOSURE_CLERK)) {
            return List.of();
        }
        return em.createQuery("select r from Repair r, CaseFile c where c.id = r.caseId and c.agencyId = :agency and r.outcome is null"
                        + " order by r.askedOn, r.id", Repair.class).setParameter("agency", actor.agencyId()).setMaxResults(MOST).getResultList();
    }
}
