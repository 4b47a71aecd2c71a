package org.tiean.casefile.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.PastAct;
import org.tiean.kernel.control.Look;
import org.tiean.kernel.entity.Zones;

/** When what was done on a case was done (已办行为). */
@ApplicationScoped
public class PastActs {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All that was done, in no order: a case has some dozens of acts, and several rules ask of different ones. */
    public List<PastAct> of(UUID caseId) {
        return Look.once(PastActs.class, caseId, () -> em.createQuery("select new org.tiean.casefile.entity.PastAct(d.act, d.actor,"
                + " d.standsFor, d.occurredAt) from DoneAct d where d.caseId = :case", PastAct.class).setParameter("case", caseId).getResultList());
    }

    /** When the latest of these acts took place; empty if none did. */
    public Optional<Instant> latest(UUID caseId, Set<ActKind> acts) {
        return of(caseId).stream().filter(done -> acts.contains(done.act())).map(PastAct::occurredAt)
                .max(Comparator.naturalOrder());
    }

    /** The latest legal day on which any of these acts took place; empty if none did. */
    public Optional<LocalDate> latestDay(UUID caseId, Set<ActKind> acts) {
        return latest(caseId, acts).map(Zones::dayOf);
    }

    /** Whether this login did any act on the case in the own right: what was done for somebody absent (代) was the other's. */
    public boolean didAny(UUID caseId, String username) {
        return of(caseId).stream().anyMatch(done -> done.standsFor() == null && done.actor().equals(username));
    }

    /** Which of these acts were done. */
    public Set<ActKind> done(UUID caseId, Set<ActKind> acts) {
        if (Look.isOn()) {
            return of(caseId).stream().map(PastAct::act).filter(acts::contains).collect(Collectors.toUnmodifiableSet());
        }
        return Set.copyOf(em.createQuery("select distinct d.act from DoneAct d where d.caseId = :case and d.act in :acts", ActKind.class)
                .setParameter("case", caseId).setParameter("acts", acts).getResultList());
    }

    /** Logins of who did any of these acts. */
    public Set<String> actors(UUID caseId, Set<ActKind> acts) {
        return Set.copyOf(em.createQuery("select distinct d.actor from DoneAct d where d.caseId = :case and d.act in :acts", String.class)
                .setParameter("case", caseId).setParameter("acts", acts).getResultList());
    }
}
