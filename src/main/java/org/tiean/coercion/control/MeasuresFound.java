package org.tiean.coercion.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.Seizure;
import org.tiean.kernel.control.Look;

/** The measures of a case, the oldest first. */
@ApplicationScoped
@Transactional
public class MeasuresFound {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    public List<Preservation> preservations(UUID caseId) {
        return Look.once(Preservation.class, caseId, () -> em.createQuery("select p from Preservation p where p.caseId = :case"
                + " order by p.proposedOn, p.id", Preservation.class).setParameter("case", caseId).getResultList());
    }

    public List<Seizure> seizures(UUID caseId) {
        return Look.once(Seizure.class, caseId, () -> em.createQuery("select s from Seizure s where s.caseId = :case"
                + " order by s.proposedOn, s.id", Seizure.class).setParameter("case", caseId).getResultList());
    }

    /** The preservation that is not over. */
    public Optional<Preservation> preservation(UUID caseId) {
        return preservations(caseId).stream().filter(one -> !one.isOver()).findFirst();
    }

    /** The seizure that is not over. */
    public Optional<Seizure> seizure(UUID caseId) {
        return seizures(caseId).stream().filter(one -> !one.isOver()).findFirst();
    }
}
