package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.control.AskedOfPeople;
import org.tiean.intake.entity.Handover;
import org.tiean.kernel.control.Look;

/** Offers to hand a case over: read once in a look, and not at all where the case has none. */
@ApplicationScoped
public class HandoverRegister {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    AskedOfPeople asked;

    /** All of a case, in order. */
    public List<Handover> of(UUID caseId) {
        return Look.once(HandoverRegister.class, caseId, () -> Look.isOn() && !asked.of(caseId).offers() ? List.of() : read(caseId));
    }

    private List<Handover> read(UUID caseId) {
        return em.createQuery("select h from Handover h where h.caseId = :case order by h.offeredAt, h.id", Handover.class)
                .setParameter("case", caseId).getResultList();
    }
}
