package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tiean.intake.entity.Recusal;
import org.tiean.kernel.control.AskedOnce;

/** Finds the challenges of a case. */
@ApplicationScoped
public class RecusalRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, oldest first. */
    @AskedOnce
    public List<Recusal> of(UUID caseId) {
        return em.createQuery("select r from Recusal r where r.caseId = :case order by r.askedOn, r.id", Recusal.class)
                .setParameter("case", caseId).getResultList();
    }
}
