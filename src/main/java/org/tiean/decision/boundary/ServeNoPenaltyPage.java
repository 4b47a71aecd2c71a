package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.entity.NoPenaltyPaper;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/serve-no-penalty.xhtml} (送达不予行政处罚决定书). */
@Named
@RequestScoped
public class ServeNoPenaltyPage {

    @Inject
    TaskPage task;

    @Inject
    NoPenalties noPenalties;

    @Inject
    ProofForm form;

    private String documentId;

    private final ProofFields proof = new ProofFields();

    public String submit() {
        return task.done(noPenalties.serve(task.request(), form.proof(proof, List.of(UUID.fromString(documentId)))));
    }

    public ProofFields getProof() {
        return proof;
    }

    /** Decisions not served yet. */
    public List<NoPenaltyPaper> getWaiting() {
        return noPenalties.approved(task.getCaseId()).stream().flatMap(one -> one.papers().stream())
                .filter(paper -> paper.servedOn().isEmpty()).toList();
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
