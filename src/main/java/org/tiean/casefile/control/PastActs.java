package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.entity.Zones;

/** When what was done on a case was done (已办行为). */
@ApplicationScoped
public class PastActs {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** The latest legal day on which any of these acts took place; empty if none did. */
    public Optional<LocalDate> latestDay(UUID caseId, Set<ActKind> acts) {
        Instant latest = em.createQuery("select max(d.occurredAt) from DoneAct d where d.caseId = :case and d.act in :acts",
                Instant.class).setParameter("case", caseId).setParameter("acts", acts).getSingleResult();
        return Optional.ofNullable(latest).map(Zones::dayOf);
    }

    /** Whether this login did any of these acts on the case. */
    public boolean anyBy(UUID caseId, Set<ActKind> acts, String username) {
        return em.createQuery("select count(d) from DoneAct d where d.caseId = :case and d.act in :acts and d.actor = :actor",
                        Long.class).setParameter("case", caseId).setParameter("acts", acts).setParameter("actor", username)
                .getSingleResult() > 0;
    }
}
