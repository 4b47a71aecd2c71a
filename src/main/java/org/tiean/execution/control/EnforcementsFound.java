package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.execution.entity.Enforcement;
import org.tiean.kernel.control.AskedOnce;

/** The demands of a case, with what came of them. */
@ApplicationScoped
@Transactional
public class EnforcementsFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, the oldest first. */
    @AskedOnce
    public List<Enforcement> of(UUID caseId) {
        return em.createQuery("select e from Enforcement e where e.caseId = :case order by e.issuedOn, e.id", Enforcement.class)
                .setParameter("case", caseId).getResultList();
    }

    /** The one that is not over. */
    public Optional<Enforcement> running(UUID caseId) {
        return of(caseId).stream().filter(one -> !one.isOver()).findFirst();
    }

    /** The one that ended without the money. */
    public Optional<Enforcement> ended(UUID caseId) {
        return of(caseId).stream().filter(one -> one.endServedOn().isPresent()).findFirst();
    }
}
