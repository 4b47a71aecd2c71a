package org.tiean.remedy.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Look;
import org.tiean.remedy.entity.Remedy;

/** Finds reviews and suits. */
@ApplicationScoped
@Transactional
public class RemediesFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** All of a case, the oldest first. */
    public List<Remedy> of(UUID caseId) {
        return Look.once(Remedy.class, caseId, () -> em.createQuery("select r from Remedy r where r.caseId = :case order by r.appliedOn, r.id",
                Remedy.class).setParameter("case", caseId).getResultList());
    }

    /** The one that is not over. */
    @AskedOnce
    public Optional<Remedy> open(UUID caseId) {
        return of(caseId).stream().filter(Remedy::isOpen).findFirst();
    }

    /** The one that was accepted and is not over. */
    @AskedOnce
    public Optional<Remedy> running(UUID caseId) {
        return of(caseId).stream().filter(Remedy::isRunning).findFirst();
    }

    /** The one during which nothing may be executed on a day. */
    public Optional<Remedy> stayed(UUID caseId, LocalDate day) {
        return of(caseId).stream().filter(remedy -> remedy.isStayedOn(day)).findFirst();
    }
}
