package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/serve-demand.xhtml} and {@code serve-execution-end.xhtml} (送达催告书、终结执行通知书). */
@Named
@RequestScoped
public class ServeEnforcementPage {

    @Inject
    TaskPage task;

    @Inject
    Enforcements enforcements;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();

    public String serveDemand() {
        return task.done(enforcements.serve(task.request(), proof()));
    }

    public String serveEnd() {
        return task.done(enforcements.serveEnd(task.request(), proof()));
    }

    private ServiceProof proof() {
        return form.proof(proof, List.of(paper().orElseThrow(() -> Refusal.invalid("execution.demand.other-document")).id()));
    }

    private Optional<DocumentView> paper() {
        return enforcements.running(task.getCaseId()).map(running -> running.endNoticeId().orElseGet(running::demandId))
                .flatMap(documents::view);
    }

    /** The paper that waits to be served, or null. */
    public DocumentView getPaper() {
        return paper().orElse(null);
    }

    public ProofFields getProof() {
        return proof;
    }
}
