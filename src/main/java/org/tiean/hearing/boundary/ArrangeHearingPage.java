package org.tiean.hearing.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import org.tiean.hearing.entity.ArrangeHearing;
import org.tiean.hearing.entity.ClosedGround;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/hearing/arrange-hearing.xhtml} (确定听证时间、地点): public unless one of three grounds holds. */
@Named
@RequestScoped
public class ArrangeHearingPage {

    @Inject
    TaskPage task;

    @Inject
    HearingSessions sessions;

    private LocalDateTime startsAt;
    private String place;
    private ClosedGround closedGround;
    private String closedReason;

    public String submit() {
        if (startsAt == null) {
            throw Refusal.invalid("hearing.arrange.incomplete");
        }
        String reason = closedReason == null || closedReason.isBlank() ? null : closedReason;
        return task.done(sessions.arrange(task.request(),
                new ArrangeHearing(startsAt.atZone(Zones.CHINA).toInstant(), place, closedGround, reason)));
    }

    public ClosedGround[] getGrounds() {
        return ClosedGround.values();
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ClosedGround getClosedGround() {
        return closedGround;
    }

    public void setClosedGround(ClosedGround closedGround) {
        this.closedGround = closedGround;
    }

    public String getClosedReason() {
        return closedReason;
    }

    public void setClosedReason(String closedReason) {
        this.closedReason = closedReason;
    }
}
