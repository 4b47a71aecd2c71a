package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.workflow.entity.RequestCountersign;

/** {@code /desk/workflow/request-countersign.xhtml} (加签). */
@Named
@RequestScoped
public class RequestCountersignPage {

    @Inject
    TaskPage task;

    @Inject
    Countersigns countersigns;

    private String step;
    private String officer;
    private String reason;
    private List<Officer> candidates;
    private List<String> steps;

    public String submit() {
        return task.done(countersigns.request(task.request(),
                new RequestCountersign(step, officer == null ? null : UUID.fromString(officer), reason)));
    }

    /** Heads, deputies and people qualified in law who stand apart from the case. */
    public List<Officer> getCandidates() {
        if (candidates == null) {
            candidates = countersigns.candidates(task.getCaseFile());
        }
        return candidates;
    }

    /** Approvals that wait for the reader. */
    public List<String> getSteps() {
        if (steps == null) {
            steps = countersigns.inHand(task.getCaseId());
        }
        return steps;
    }

    /** The only one there is comes ticked. */
    public String getStep() {
        return step == null && getSteps().size() == 1 ? getSteps().get(0) : step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
