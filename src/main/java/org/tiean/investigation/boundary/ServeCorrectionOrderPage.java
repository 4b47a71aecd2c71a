package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.investigation.entity.CorrectionOrder;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/serve-correction-order.xhtml} (送达责令改正通知书). */
@Named
@RequestScoped
public class ServeCorrectionOrderPage {

    @Inject
    TaskPage task;

    @Inject
    CorrectionOrders orders;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();

    public String submit() {
        return task.done(orders.serve(task.request(), form.proof(proof, List.of(getOrder().documentId()))));
    }

    public ProofFields getProof() {
        return proof;
    }

    public CorrectionOrder getOrder() {
        return orders.latest(task.getCaseId()).orElseThrow(() -> Refusal.conflict("investigation.order.none"));
    }

    public DocumentView getDocument() {
        return documents.view(getOrder().documentId()).orElseThrow();
    }
}
