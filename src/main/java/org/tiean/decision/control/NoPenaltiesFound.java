package org.tiean.decision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.kernel.control.AskedOnce;

/** Finds proposals to end a case without a penalty, and the decisions on them. */
@ApplicationScoped
public class NoPenaltiesFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, oldest first. */
    @AskedOnce
    public List<NoPenalty> of(UUID caseId) {
        return em.createQuery("select n from NoPenalty n where n.caseId = :case order by n.proposedOn, n.id", NoPenalty.class)
                .setParameter("case", caseId).getResultList();
    }

    /** The proposal that waits for the head. */
    @AskedOnce
    public Optional<NoPenalty> open(UUID caseId) {
        return of(caseId).stream().filter(NoPenalty::isOpen).findFirst();
    }

    /** The one that ended the case. */
    @AskedOnce
    public Optional<NoPenalty> approved(UUID caseId) {
        return of(caseId).stream().filter(NoPenalty::isApproved).findFirst();
    }
}
