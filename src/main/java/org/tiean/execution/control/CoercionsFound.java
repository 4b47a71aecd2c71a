package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;

/** The coercive executions of a case. */
@ApplicationScoped
@Transactional
public class CoercionsFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, the oldest first. */
    public List<CoerciveExecution> of(UUID caseId) {
        return Look.once(CoerciveExecution.class, caseId, () -> em.createQuery("select c from CoerciveExecution c where c.caseId = :case"
                + " order by c.begunOn, c.id", CoerciveExecution.class).setParameter("case", caseId).getResultList());
    }

    /** The one that is not over. */
    @AskedOnce
    public Optional<CoerciveExecution> running(UUID caseId) {
        return of(caseId).stream().filter(one -> !one.isOver()).findFirst();
    }
}
