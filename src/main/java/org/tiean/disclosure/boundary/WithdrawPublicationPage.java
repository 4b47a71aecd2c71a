package org.tiean.disclosure.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.entity.DecisionChange;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/disclosure/withdraw-publication.xhtml} (撤回公示；行政处罚法48(2)). */
@Named
@RequestScoped
public class WithdrawPublicationPage {

    @Inject
    TaskPage task;

    @Inject
    Publications publications;

    @Inject
    DecisionChanges changes;

    @Inject
    Clock clock;

    private List<Publication> rows;
    private String publicationId;
    private WithdrawPublication.Trigger trigger;
    private LocalDate happenedOn;
    private String reason;
    private String platforms;

    @PostConstruct
    void begin() {
        rows = publications.of(task.getCaseId()).stream().filter(one -> one.state() != Publication.State.WITHDRAWN).toList();
        happenedOn = Zones.today(clock);
        List<Publication> due = publications.toWithdraw(task.getCaseId());
        if (!due.isEmpty()) {
            publicationId = due.get(0).id().toString();
            changes.of(task.getCaseId()).stream().filter(change -> change.isInEffect() && change.decisionId().equals(due.get(0).decisionId()))
                    .reduce((earlier, later) -> later).ifPresent(this::suggest);
        }
    }

    /** What the change of the decision says, to be read and reworded. */
    private void suggest(DecisionChange change) {
        happenedOn = change.effectiveOn().orElseThrow();
        trigger = switch (change.kind()) {
            case CHANGE -> WithdrawPublication.Trigger.CHANGED;
            case UNLAWFUL -> WithdrawPublication.Trigger.UNLAWFUL;
            case VOID -> WithdrawPublication.Trigger.VOID;
            default -> WithdrawPublication.Trigger.REVOKED;
        };
    }

    public String withdraw() {
        return task.done(publications.withdraw(task.request(), new WithdrawPublication(UUID.fromString(publicationId), trigger, happenedOn, reason,
                platforms == null || platforms.isBlank() ? null : platforms)));
    }

    /** What can come down. */
    public List<Publication> getRows() {
        return rows;
    }

    public WithdrawPublication.Trigger[] getTriggers() {
        return WithdrawPublication.Trigger.values();
    }

    public String getPublicationId() {
        return publicationId;
    }

    public void setPublicationId(String publicationId) {
        this.publicationId = publicationId;
    }

    public WithdrawPublication.Trigger getTrigger() {
        return trigger;
    }

    public void setTrigger(WithdrawPublication.Trigger trigger) {
        this.trigger = trigger;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPlatforms() {
        return platforms;
    }

    public void setPlatforms(String platforms) {
        this.platforms = platforms;
    }
}
