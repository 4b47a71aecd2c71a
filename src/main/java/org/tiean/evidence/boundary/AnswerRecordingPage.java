package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.control.FilmDuties;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/answer-recording.xhtml}: whether a suggested recording is of this case; it comes from {@code recording}. */
@Named
@RequestScoped
public class AnswerRecordingPage {

    @Inject
    TaskPage task;

    @Inject
    HttpServletRequest http;

    @Inject
    CaseRecordings recordings;

    @Inject
    FilmDuties duties;

    private CaseRecording recording;
    private String step;
    private String reason;

    @PostConstruct
    void read() {
        recording = recordings.ofCase(task.getCaseId()).stream().filter(one -> one.id().toString().equals(http.getParameter("recording"))).findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence.recording.unknown"));
    }

    public String accept() {
        return task.done(recordings.accept(task.request(), recording.id(), ActKind.ofKey(step == null ? "" : step).orElse(null)));
    }

    /** With the reason, which the page asks for only here. */
    public String refuse() {
        return task.done(recordings.refuse(task.request(), recording.id(), reason));
    }

    public CaseRecording getRecording() {
        return recording;
    }

    /** Steps that are filmed. */
    public List<ActKind> getSteps() {
        return duties.acts();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
