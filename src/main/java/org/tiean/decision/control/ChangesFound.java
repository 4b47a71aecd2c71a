package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.kernel.control.AskedOnce;

/** Finds what became of decisions. */
@ApplicationScoped
@Transactional
public class ChangesFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, the oldest first. */
    @AskedOnce
    public List<DecisionChange> of(UUID caseId) {
        return em.createQuery("select c from DecisionChange c where c.caseId = :case order by c.decidedOn, c.id", DecisionChange.class)
                .setParameter("case", caseId).getResultList();
    }

    /** The one that waits to reach the party. */
    public Optional<DecisionChange> pending(UUID caseId) {
        return of(caseId).stream().filter(change -> !change.isInEffect()).findFirst();
    }

    /** The revocation after which the case decides anew; empty once it has, or where none has to. */
    public Optional<DecisionChange> remade(UUID caseId) {
        return of(caseId).stream().filter(change -> change.isRedo() && change.isInEffect()).reduce((earlier, later) -> later);
    }
}
