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

    @Inject
    Clues clues;

    @Inject
    ReportAnswers answers;

    private String outcome;
    private String opinion;
    private String reason;
    private String basis;
    private String reporterInformed;

    public String submit() {
        return task.done(filing.approveNotFiling(task.request(), new ApproveNotFiling("APPROVED".equals(outcome), opinion,
                given(reason), given(basis), given(reporterInformed))));
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** What is put before the head; null before the first verification. */
    public ClueVerification getProposal() {
        return verification.latest(task.getCaseId()).orElse(null);
    }

    /** Whether somebody reported under a name and must be told. */
    public boolean isReporterToTell() {
        return isReported() || clues.ofCase(task.getCaseId()).reporter().isRealName();
    }

    /** Whether the words are read by who reported it through the public page. */
    public boolean isReported() {
        return answers.isReported(task.getCaseId());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
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
