package org.tiean.intake.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.intake.entity.Clue;
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

    @Inject
    Clues clues;

    @Inject
    EvidenceList evidence;

    private VerifyClue.Conclusion conclusion;
    private String course;
    private String findings;
    private VerifyClue.Harm harm;
    private String reason;
    private String receiver;

    public String submit() {
        VerifyClue.Harm kind = harm == null ? VerifyClue.Harm.NONE : harm;
        String why = reason == null || reason.isBlank() ? null : reason;
        return task.done(verification.verify(task.request(), new VerifyClue(conclusion, course, findings, kind, why,
                conclusion == VerifyClue.Conclusion.TRANSFER ? receiver : null)));
    }

    public Clue getClue() {
        return clues.ofCase(task.getCaseId());
    }

    public List<EvidenceLine> getEvidence() {
        return evidence.ofCase(task.getCaseId());
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }

    public List<VerifyClue.Harm> getHarms() {
        return List.of(VerifyClue.Harm.values());
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
