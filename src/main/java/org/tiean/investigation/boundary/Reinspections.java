package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.investigation.control.InvestigationForms;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.Reinspection;
import org.tiean.kernel.entity.Refusal;

/** Whether orders to correct were obeyed (复查). */
@ApplicationScoped
@Transactional
public class Reinspections {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CorrectionOrders orders;

    @Inject
    InvestigationForms forms;

    /**
     * Records what was found after the time to correct; the case goes back to investigating.
     *
     * @return with {@code reinspectionId} and {@code documentId} (D24)
     */
    public Receipt record(ActRequest request, Reinspect given) {
        return acts.perform(request, ActKind.REINSPECT, given.toFacts(), act -> {
            CorrectionOrder order = orders.latest(request.caseId())
                    .orElseThrow(() -> Refusal.conflict("investigation.order.none"));
            Reinspection reinspection = new Reinspection(request, order, given, forms.reinspection(act, order, given));
            em.persist(reinspection);
            act.produced("reinspectionId", reinspection.id());
        });
    }

    /** What the last re-inspection of a party's newest order found; empty where there was none. */
    public Optional<Reinspect.Result> resultFor(UUID caseId, UUID partyId) {
        return latestFor(caseId, partyId).map(Reinspection::result);
    }

    /** The last re-inspection of a party's newest order. */
    public Optional<Reinspection> latestFor(UUID caseId, UUID partyId) {
        return orders.latest(caseId, partyId).flatMap(order -> em.createQuery(
                        "select r from Reinspection r where r.orderId = :order order by r.inspectedOn desc", Reinspection.class)
                .setParameter("order", order.id()).setMaxResults(1).getResultStream().findFirst());
    }
}
