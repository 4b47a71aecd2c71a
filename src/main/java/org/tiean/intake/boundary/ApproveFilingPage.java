package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.intake.entity.ApproveFiling;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/approve-filing.xhtml} (立案审批). */
@Named
@RequestScoped
public class ApproveFilingPage {

    @Inject
    TaskPage task;

    @Inject
    Filing filing;

    @Inject
    Verification verification;

    private ApproveFiling.Outcome outcome;
    private String opinion;

    public String submit() {
        return task.done(filing.approve(task.request(), new ApproveFiling(outcome, opinion)));
    }

    /** What is put before the head; null before the first verification. */
    public ClueVerification getProposal() {
        return verification.latest(task.getCaseId()).orElse(null);
    }

    public ApproveFiling.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ApproveFiling.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
