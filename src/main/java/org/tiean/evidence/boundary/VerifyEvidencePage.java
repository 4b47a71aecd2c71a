package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.VerifyEvidence;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/verify-evidence.xhtml} (审查核实证据). */
@Named
@RequestScoped
public class VerifyEvidencePage {

    @Inject
    TaskPage task;

    @Inject
    EvidenceIntake intake;

    @Inject
    EvidenceList list;

    private List<String> chosen;
    private String standing;
    private String note;
    private String summary;

    public String submit() {
        return task.done(intake.verify(task.request(), new VerifyEvidence(chosen.stream().map(UUID::fromString).toList(),
                "VERIFIED".equals(standing), note, summary == null || summary.isBlank() ? null : summary.strip())));
    }

    public List<EvidenceLine> getEvidence() {
        return list.ofCase(task.getCaseId());
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }

    public String getStanding() {
        return standing;
    }

    public void setStanding(String standing) {
        this.standing = standing;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Whether a piece of sound still lacks its words. */
    public boolean isSoundUnwritten() {
        return getEvidence().stream().anyMatch(EvidenceLine::lacksSummary);
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
