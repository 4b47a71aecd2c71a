package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/serve-inquiry-paper.xhtml} (送达询问通知书、调取证据通知书、抽样取证文书). */
@Named
@RequestScoped
public class ServeInquiryPaperPage {

    @Inject
    TaskPage task;

    @Inject
    InquiryPapers papers;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();
    private String documentId;

    public String submit() {
        return task.done(papers.serve(task.request(), form.proof(proof, List.of(UUID.fromString(documentId)))));
    }

    public ProofFields getProof() {
        return proof;
    }

    /** Papers that were not served yet. */
    public List<DocumentView> getWaiting() {
        return papers.toServe(task.getCaseId());
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
