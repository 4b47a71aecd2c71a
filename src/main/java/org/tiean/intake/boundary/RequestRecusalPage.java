package org.tiean.intake.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/intake/request-recusal.xhtml} (申请回避). */
@Named
@RequestScoped
public class RequestRecusalPage {

    @Inject
    TaskPage task;

    @Inject
    Recusals recusals;

    @Inject
    Clock clock;

    private String officerId;
    private String partyId;
    private RequestRecusal.Ground ground;
    private LocalDate askedOn;
    private String reason;

    @PostConstruct
    void begin() {
        askedOn = Zones.today(clock);
    }

    /** No party chosen means: on own motion. */
    public String submit() {
        UUID party = partyId == null ? null : UUID.fromString(partyId);
        return task.done(recusals.request(task.request(), new RequestRecusal(UUID.fromString(officerId),
                party == null ? RequestRecusal.By.ONESELF : RequestRecusal.By.PARTY, party, ground, reason, askedOn)));
    }

    public List<Officer> getPeople() {
        return recusals.challengeable(task.getCaseFile(), Zones.today(clock));
    }

    public List<RequestRecusal.Ground> getGrounds() {
        return List.of(RequestRecusal.Ground.values());
    }

    public String getOfficerId() {
        return officerId;
    }

    public void setOfficerId(String officerId) {
        this.officerId = officerId;
    }

    public String getPartyId() {
        return partyId;
    }

    public void setPartyId(String partyId) {
        this.partyId = partyId;
    }

    public RequestRecusal.Ground getGround() {
        return ground;
    }

    public void setGround(RequestRecusal.Ground ground) {
        this.ground = ground;
    }

    public LocalDate getAskedOn() {
        return askedOn;
    }

    public void setAskedOn(LocalDate askedOn) {
        this.askedOn = askedOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
