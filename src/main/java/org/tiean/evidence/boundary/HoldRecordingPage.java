package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.entity.Recording;
import org.tiean.evidence.entity.RecordingHold;
import org.tiean.kernel.entity.Refusal;

/** {@code /desk/evidence/hold-recording.xhtml?recording=} (音像记录留存): keeps a recording beyond its term, or lets it go again. */
@Named
@RequestScoped
public class HoldRecordingPage {

    @Inject
    RecordingHolds holds;

    @Inject
    Officers officers;

    @Inject
    HttpServletRequest http;

    private UUID holdId;
    private Recording recording;
    private List<RecordingHold> rows;
    private RecordingHold.Ground ground;
    private String reason;

    @PostConstruct
    void read() {
        recording = holds.require(uuid(http.getParameter("recording")));
        rows = holds.of(recording.id());
        UUID kept = uuid(http.getParameter("holdId"));
        holdId = kept == null ? UUID.randomUUID() : kept;
    }

    private static UUID uuid(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound("evidence.recording.unknown");
        }
    }

    /** Holds it, or lifts the hold that stands. */
    public String submit() {
        RecordingHold standing = getStanding();
        if (standing == null) {
            holds.hold(holdId, recording.id(), ground, reason);
        } else {
            holds.lift(recording.id(), standing.id(), reason);
        }
        return "/desk/evidence/hold-recording.xhtml?faces-redirect=true&recording=" + recording.id();
    }

    public Recording getRecording() {
        return recording;
    }

    public String getWearer() {
        return officers.require(recording.officerId()).name();
    }

    public String nameOf(String login) {
        return officers.byUsername(login).map(Officer::name).orElse(login);
    }

    /** Newest first. */
    public List<RecordingHold> getRows() {
        return rows;
    }

    /** The hold that keeps it now, or null. */
    public RecordingHold getStanding() {
        return rows.stream().filter(RecordingHold::isStanding).findFirst().orElse(null);
    }

    public RecordingHold.Ground[] getGrounds() {
        return RecordingHold.Ground.values();
    }

    public UUID getHoldId() {
        return holdId;
    }

    public RecordingHold.Ground getGround() {
        return ground;
    }

    public void setGround(RecordingHold.Ground ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
