package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;
import org.tiean.investigation.entity.DecideTime;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.TimeRequest;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/decide-time.xhtml} (延期、中止、恢复审批). */
@Named
@RequestScoped
public class DecideTimePage {

    @Inject
    TaskPage task;

    @Inject
    TimeRequests requests;

    @Inject
    TimeLimits limits;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    Officers officers;

    private DecideTime.Outcome outcome;
    private String opinion;
    private LocalDate discussedOn;
    private String[] attending;
    private String summary;

    public String submit() {
        DecideTime.Discussion discussion = !isCollective() || outcome != DecideTime.Outcome.APPROVED ? null
                : new DecideTime.Discussion(discussedOn, Stream.of(attending == null ? new String[0] : attending)
                        .map(UUID::fromString).toList(), summary);
        return task.done(requests.decide(task.request(), new DecideTime(outcome, opinion, discussion)));
    }

    /** The request that waits, or null. */
    public TimeRequest getAsked() {
        return requests.open(task.getCaseId()).orElse(null);
    }

    /** What it is about. */
    public TimeLimitDefinition getLimit() {
        return catalogue.get(getAsked().limitId());
    }

    /** Whether the heads decide together. */
    public boolean isCollective() {
        TimeRequest asked = getAsked();
        return asked != null && asked.kind() == RequestTime.Kind.EXTENSION
                && limits.nextExtension(asked.caseId(), asked.limitId())
                        .filter(next -> next.approver() == Approver.COLLECTIVE).isPresent();
    }

    public List<Officer> getHeads() {
        return officers.ofAgency(task.getCaseFile().agencyId()).stream()
                .filter(officer -> officer.position() != Position.STAFF).toList();
    }

    public DecideTime.Outcome[] getOutcomes() {
        return DecideTime.Outcome.values();
    }

    public DecideTime.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(DecideTime.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public LocalDate getDiscussedOn() {
        return discussedOn;
    }

    public void setDiscussedOn(LocalDate discussedOn) {
        this.discussedOn = discussedOn;
    }

    public String[] getAttending() {
        return attending;
    }

    public void setAttending(String[] attending) {
        this.attending = attending;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }
}
