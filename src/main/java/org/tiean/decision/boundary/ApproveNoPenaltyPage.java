package org.tiean.decision.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveNoPenalty;
import org.tiean.decision.entity.NoPenalty;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/decision/approve-no-penalty.xhtml} (不予行政处罚、终止调查审批). */
@Named
@RequestScoped
public class ApproveNoPenaltyPage {

    @Inject
    TaskPage task;

    @Inject
    NoPenalties noPenalties;

    private Approval opinion;
    private String text;

    public String submit() {
        return task.done(noPenalties.approve(task.request(), new ApproveNoPenalty(opinion, text)));
    }

    /** The proposal that waits, or null. */
    public NoPenalty getProposed() {
        return noPenalties.open(task.getCaseId()).orElse(null);
    }

    public Approval[] getOpinions() {
        return Approval.values();
    }

    public Approval getOpinion() {
        return opinion;
    }

    public void setOpinion(Approval opinion) {
        this.opinion = opinion;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
