package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/serve-recusal-decision.xhtml} (送达回避决定书): those of the case that wait to be served, together. */
@Named
@RequestScoped
public class ServeRecusalDecisionPage {

    @Inject
    TaskPage task;

    @Inject
    Recusals recusals;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();
    private List<DocumentView> waiting;

    public String submit() {
        return task.done(recusals.serve(task.request(), form.proof(proof, getWaiting().stream().map(DocumentView::id).toList())));
    }

    public List<DocumentView> getWaiting() {
        if (waiting == null) {
            waiting = recusals.toServe(task.getCaseId());
        }
        return waiting;
    }

    public ProofFields getProof() {
        return proof;
    }
}
