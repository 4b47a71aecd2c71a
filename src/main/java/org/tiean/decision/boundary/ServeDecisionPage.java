package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.entity.DecisionView;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/serve-decision.xhtml}: which decision, how it was served, and what went with it. */
@Named
@RequestScoped
public class ServeDecisionPage {

    @Inject
    TaskPage task;

    @Inject
    Decisions decisions;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();
    private String documentId;

    /** The notice on credit repair of the same party goes with it (两书同达). */
    public String submit() {
        List<UUID> envelope = new ArrayList<>(List.of(UUID.fromString(documentId)));
        DecisionView decision = getWaiting().stream().filter(one -> one.documentId().toString().equals(documentId)).findFirst().orElseThrow();
        documents.of(task.getCaseId()).stream().filter(one -> one.kind() == DocumentKind.CREDIT_REPAIR_NOTICE
                        && decision.partyId().equals(one.partyId()) && one.servedOn() == null)
                .map(DocumentView::id).forEach(envelope::add);
        return task.done(decisions.serve(task.request(), form.proof(proof, envelope)));
    }

    public ProofFields getProof() {
        return proof;
    }

    /** Decisions not served yet. */
    public List<DecisionView> getWaiting() {
        return decisions.current(task.getCaseId()).stream().filter(decision -> decision.servedOn() == null).toList();
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }
}
