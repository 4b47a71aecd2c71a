package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.Outcome;
import org.tiean.decision.entity.PenaltyDecision;
import org.tiean.decision.entity.SummaryDecision;
import org.tiean.kernel.control.AskedOnce;

/** Finds decisions. */
@ApplicationScoped
public class DecisionsFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Decisions of the ordinary procedure that stand, changed or not, one per party. */
    @AskedOnce
    public List<PenaltyDecision> standing(UUID caseId) {
        return all(caseId).stream().filter(decision -> decision.standing() != Outcome.Standing.REVOKED).toList();
    }

    /** All, those replaced too. */
    @AskedOnce
    public List<PenaltyDecision> all(UUID caseId) {
        return em.createQuery("select d from PenaltyDecision d where d.caseId = :case order by d.edition, d.number",
                PenaltyDecision.class).setParameter("case", caseId).getResultList();
    }

    /** The on-the-spot decision of a case. */
    @AskedOnce
    public Optional<SummaryDecision> summary(UUID caseId) {
        return em.createQuery("select d from SummaryDecision d where d.caseId = :case", SummaryDecision.class)
                .setParameter("case", caseId).getResultStream().findFirst();
    }
}
