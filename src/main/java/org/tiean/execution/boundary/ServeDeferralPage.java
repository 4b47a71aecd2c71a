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
import org.tiean.execution.entity.Deferral;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/execution/serve-deferral.xhtml} (送达延期、分期缴纳罚款通知书). */
@Named
@RequestScoped
public class ServeDeferralPage {

    @Inject
    TaskPage task;

    @Inject
    Deferrals deferrals;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();

    public String submit() {
        return task.done(deferrals.serve(task.request(), form.proof(proof, List.of(notice()
                .orElseThrow(() -> Refusal.invalid("execution.deferral.other-document")).id()))));
    }

    private Optional<DocumentView> notice() {
        return deferrals.pending(task.getCaseId()).flatMap(Deferral::noticeId).flatMap(documents::view);
    }

    /** The notice that waits, or null. */
    public DocumentView getNotice() {
        return notice().orElse(null);
    }

    public ProofFields getProof() {
        return proof;
    }
}
