package org.tiean.party.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Officer;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.Zones;

/** {@code /party/recusal.xhtml} (申请回避). */
@Named
@RequestScoped
public class ChallengePage {

    @Inject
    PartyForm form;

    @Inject
    PartyActs acts;

    @Inject
    Clock clock;

    private String officerId;
    private RequestRecusal.Ground ground;
    private String reason;

    public String submit() {
        return form.done(acts.challenge(form.request(), UUID.fromString(officerId), ground, reason));
    }

    public List<Officer> getPeople() {
        return acts.challengeable(Zones.today(clock));
    }

    public RequestRecusal.Ground[] getGrounds() {
        return RequestRecusal.Ground.values();
    }

    public String getOfficerId() {
        return officerId;
    }

    public void setOfficerId(String officerId) {
        this.officerId = officerId;
    }

    public RequestRecusal.Ground getGround() {
        return ground;
    }

    public void setGround(RequestRecusal.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
