package org.tiean.investigation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.boundary.ActInProgress;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceDesk;
import org.tiean.document.entity.ServiceProof;
import org.tiean.investigation.control.InvestigationForms;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.entity.Refusal;

/** Orders to correct (责令改正): made, replaced while not served, served. */
@ApplicationScoped
@Transactional
public class CorrectionOrders {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    @Inject
    ServiceDesk desk;

    @Inject
    InvestigationForms forms;

    /**
     * Orders correction; the process goes on to serving the order.
     *
     * @return with {@code correctionOrderId} and {@code documentId} (D23)
     */
    public Receipt issue(ActRequest request, OrderCorrection given) {
        return acts.perform(request, ActKind.ORDER_CORRECTION, given.toFacts(), act -> {
            keep(act, request, given);
            act.outcome("investigation", "CORRECTION_ORDERED");
        });
    }

    /**
     * Puts another order in the place of one that was not served, e.g. because its time ran out meanwhile.
     *
     * @throws Refusal 409 if none waits to be served
     */
    public Receipt replace(ActRequest request, OrderCorrection given) {
        return acts.perform(request, ActKind.REPLACE_CORRECTION_ORDER, given.toFacts(), act -> {
            UUID earlier = unserved(request.caseId()).documentId();
            documents.supersede(earlier, keep(act, request, given).documentId());
        });
    }

    private CorrectionOrder keep(ActInProgress act, ActRequest request, OrderCorrection given) {
        if (given.dueOn() != null && given.dueOn().isBefore(act.day())) {
            throw Refusal.invalid("investigation.order.due-in-the-past");
        }
        CorrectionOrder order = new CorrectionOrder(request,
                latest(request.caseId()).map(CorrectionOrder::sequence).orElse(0) + 1, given, forms.order(act, given));
        em.persist(order);
        act.produced("correctionOrderId", order.id());
        act.produced("documentId", order.documentId());
        return order;
    }

    /**
     * Serves the order that waits; the time to correct runs, after it a re-inspection is due.
     *
     * @param proof must name the order's document
     * @return with {@code servedOn}
     * @throws Refusal 409 none waits, or its time has run out; 422 not sealed yet
     */
    public Receipt serve(ActRequest request, ServiceProof proof) {
        return acts.perform(request, ActKind.SERVE_CORRECTION_ORDER, proof.toFacts(), act -> {
            CorrectionOrder order = unserved(request.caseId());
            if (!proof.documentIds().contains(order.documentId())) {
                throw Refusal.invalid("investigation.order.other-document");
            }
            order.served(desk.serve(act, proof));
            act.waitUntilEndOf("correctionOver", order.lapsesAfter().orElseThrow());
            act.produced("servedOn", order.servedOn().orElseThrow().toString());
        });
    }

    /** The order that waits to be served. */
    private CorrectionOrder unserved(UUID caseId) {
        return latest(caseId).filter(order -> order.servedOn().isEmpty())
                .orElseThrow(() -> Refusal.conflict("investigation.order.none-to-serve"));
    }

    /** The newest order of a case, served or not. */
    @AskedOnce
    public Optional<CorrectionOrder> latest(UUID caseId) {
        return em.createQuery("select o from CorrectionOrder o where o.caseId = :case order by o.sequence desc",
                CorrectionOrder.class).setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst();
    }

    /** The newest order of a party, served or not. */
    @AskedOnce
    public Optional<CorrectionOrder> latest(UUID caseId, UUID partyId) {
        return em.createQuery("select o from CorrectionOrder o where o.caseId = :case and o.partyId = :party"
                        + " order by o.sequence desc", CorrectionOrder.class)
                .setParameter("case", caseId).setParameter("party", partyId)
                .setMaxResults(1).getResultStream().findFirst();
    }
}
