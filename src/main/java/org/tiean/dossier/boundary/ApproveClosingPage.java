package org.tiean.dossier.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.Closing;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/dossier/approve-closing.xhtml} (结案审批). */
@Named
@RequestScoped
public class ApproveClosingPage {

    @Inject
    TaskPage task;

    @Inject
    Closings closings;

    private ApproveClosing.Outcome outcome;
    private String opinion;

    public String submit() {
        return task.done(closings.approve(task.request(), new ApproveClosing(outcome, opinion)));
    }

    /** The proposal that waits, or null. */
    public Closing getProposal() {
        return closings.open(task.getCaseId()).orElse(null);
    }

    public ApproveClosing.Outcome[] getOutcomes() {
        return ApproveClosing.Outcome.values();
    }

    public ApproveClosing.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ApproveClosing.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
