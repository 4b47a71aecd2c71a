package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/serve-hearing-answer.xhtml} (送达听证受理或者不予受理通知书). */
@Named
@RequestScoped
public class ServeHearingAnswerPage {

    @Inject
    TaskPage task;

    @Inject
    Hearings hearings;

    @Inject
    ProofForm form;

    private String documentId;

    private final ProofFields proof = new ProofFields();

    public String submit() {
        return task.done(hearings.serveAnswer(task.request(), form.proof(proof, List.of(UUID.fromString(documentId)))));
    }

    public ProofFields getProof() {
        return proof;
    }

    public List<DocumentView> getWaiting() {
        return hearings.answersToServe(task.getCaseId());
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
