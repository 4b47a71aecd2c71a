package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.UnfilmedRequest;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/evidence/decide-unfilmed.xhtml}: the head lets a step pass that was not filmed, or does not. */
@Named
@RequestScoped
public class DecideUnfilmedPage {

    @Inject
    TaskPage task;

    @Inject
    CaseRecordings recordings;

    private String asked;
    private UnfilmedRequest.Outcome outcome;
    private String opinion;

    public String submit() {
        return task.done(recordings.decideUnfilmed(task.request(), UUID.fromString(asked), outcome, opinion));
    }

    /** What waits for an answer. */
    public List<UnfilmedRequest> getWaiting() {
        return recordings.unfilmed(task.getCaseId()).stream().filter(one -> one.outcome().isEmpty()).toList();
    }

    public UnfilmedRequest.Outcome[] getOutcomes() {
        return UnfilmedRequest.Outcome.values();
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public UnfilmedRequest.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(UnfilmedRequest.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }
}
