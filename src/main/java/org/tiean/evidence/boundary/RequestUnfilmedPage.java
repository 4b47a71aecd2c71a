package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.control.FilmDuties;
import org.tiean.evidence.entity.RequestUnfilmed;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/request-unfilmed.xhtml}: why a step that must be filmed was not. */
@Named
@RequestScoped
public class RequestUnfilmedPage {

    @Inject
    TaskPage task;

    @Inject
    CaseRecordings recordings;

    @Inject
    FilmDuties duties;

    private String step;
    private LocalDate day;
    private String reason;

    public String submit() {
        return task.done(recordings.askUnfilmed(task.request(), new RequestUnfilmed(ActKind.ofKey(step).orElse(null), day, reason)));
    }

    public List<ActKind> getSteps() {
        return duties.acts();
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
