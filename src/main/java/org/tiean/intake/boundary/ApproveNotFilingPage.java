package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.intake.entity.ApproveNotFiling;
import org.tiean.intake.entity.ClueVerification;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/approve-not-filing.xhtml} (不予立案审批). */
@Named
@RequestScoped
public class ApproveNotFilingPage {

    @Inject
    TaskPage task;

    @Inject
    Filing filing;

    @Inject
    Verification verification;

    private Boolean approved;
    private String opinion;
    private String reason;
    private String basis;
    private String reporterInformed;

    /** Does the act and goes back to the case. */
    public String submit() {
        return task.done(filing.approveNotFiling(task.request(),
                new ApproveNotFiling(Boolean.TRUE.equals(approved), opinion, reason, basis, reporterInformed)));
    }

    /** What is proposed, or null. */
    public ClueVerification getProposal() {
        return verification.latest(task.getCaseId()).orElse(null);
    }

    public Boolean getApproved() {
        return approved;
    }

    public void setApproved(Boolean approved) {
        this.approved = approved;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReporterInformed() {
        return reporterInformed;
    }

    public void setReporterInformed(String reporterInformed) {
        this.reporterInformed = reporterInformed;
    }
}
