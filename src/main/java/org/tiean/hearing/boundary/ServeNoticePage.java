package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/serve-notice.xhtml}: which notice, and how it was served. */
@Named
@RequestScoped
public class ServeNoticePage {

    @Inject
    TaskPage task;

    @Inject
    PenaltyNotices notices;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();
    private String documentId;

    public String submit() {
        return task.done(notices.serve(task.request(), form.proof(proof, List.of(UUID.fromString(documentId)))));
    }

    public ProofFields getProof() {
        return proof;
    }

    /** Notices not served yet. */
    public List<PenaltyNotice> getWaiting() {
        return notices.current(task.getCaseId()).stream().filter(notice -> notice.servedOn().isEmpty()).toList();
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
