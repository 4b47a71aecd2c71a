package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/verify-clue.xhtml} (线索核查). */
@Named
@RequestScoped
public class VerifyCluePage {

    @Inject
    TaskPage task;

    @Inject
    Verification verification;

    private VerifyClue.Conclusion conclusion;
    private String course;
    private String findings;
    private VerifyClue.Harm harm = VerifyClue.Harm.NONE;
    private String reason;

    /** Does the act and goes back to the case. */
    public String submit() {
        return task.done(verification.verify(task.request(), new VerifyClue(conclusion, course, findings, harm, reason)));
    }

    public VerifyClue.Conclusion getConclusion() {
        return conclusion;
    }

    public void setConclusion(VerifyClue.Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public VerifyClue.Harm getHarm() {
        return harm;
    }

    public void setHarm(VerifyClue.Harm harm) {
        this.harm = harm;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
