package org.tiean.execution.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ProofFields;
import org.tiean.document.boundary.ProofForm;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceProof;
import org.tiean.execution.control.CoercionNotices;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.CoercionDecision;
import org.tiean.execution.entity.CoercionEnd;
import org.tiean.execution.entity.Costs;
import org.tiean.execution.entity.DutyDemand;
import org.tiean.execution.entity.LastDemand;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** The pages on which the papers of an execution by the organ itself are served, {@code /desk/execution/serve-*.xhtml}. */
@Named
@RequestScoped
public class ServeCoercionPage {

    @Inject
    TaskPage task;

    @Inject
    Coercions coercions;

    @Inject
    CoercionWorks works;

    @Inject
    CoercionPauses pauses;

    @Inject
    CoercionNotices notices;

    @Inject
    CaseDocuments documents;

    @Inject
    ProofForm form;

    private final ProofFields proof = new ProofFields();

    public String serveDemand() {
        return task.done(coercions.serveDemand(task.request(), proof(getDemand())));
    }

    public String serveDecision() {
        return task.done(coercions.serveDecision(task.request(), proof(getDecision())));
    }

    public String serveImmediate() {
        return task.done(coercions.serveImmediate(task.request(), proof(getDecision())));
    }

    public String serveLastDemand() {
        return task.done(works.serveLastDemand(task.request(), proof(getLastDemand())));
    }

    public String serveCosts() {
        return task.done(works.serveCosts(task.request(), proof(getCosts())));
    }

    public String serveEnd() {
        return task.done(pauses.serveEnd(task.request(), proof(getEnd())));
    }

    public String serveNotice() {
        return task.done(pauses.serveNotice(task.request(), proof(getNotice())));
    }

    private ServiceProof proof(DocumentView paper) {
        if (paper == null) {
            throw Refusal.invalid("execution.coercion.other-document");
        }
        return form.proof(proof, List.of(paper.id()));
    }

    /** Each the paper that waits, or null. */
    public DocumentView getDemand() {
        return paper(one -> one.demand().map(DutyDemand::paperId));
    }

    public DocumentView getDecision() {
        return paper(one -> one.decision().flatMap(CoercionDecision::paperId));
    }

    public DocumentView getLastDemand() {
        return paper(one -> one.lastDemand().map(LastDemand::paperId));
    }

    public DocumentView getCosts() {
        return paper(one -> one.costs().flatMap(Costs::noticeId));
    }

    public DocumentView getEnd() {
        return paper(one -> one.end().map(CoercionEnd::noticeId));
    }

    public DocumentView getNotice() {
        return notices.waiting(task.getCaseId()).stream().findFirst().orElse(null);
    }

    private DocumentView paper(Function<CoerciveExecution, Optional<UUID>> which) {
        return coercions.running(task.getCaseId()).flatMap(which).flatMap(documents::view).orElse(null);
    }

    public ProofFields getProof() {
        return proof;
    }
}
