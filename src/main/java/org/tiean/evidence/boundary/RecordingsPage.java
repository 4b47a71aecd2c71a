package org.tiean.evidence.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.RecordingLine;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.boundary.Formats;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;

/** {@code /desk/evidence/recordings.xhtml} (音像记录): what body cameras brought, and bringing more by hand. */
@Named
@RequestScoped
public class RecordingsPage {

    @Inject
    Recordings recordings;

    @Inject
    RecordingHolds holds;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Officers register;

    @Inject
    CurrentActor actor;

    @Inject
    Formats formats;

    @Inject
    @Param(name = "done")
    String done;

    private Page<RecordingLine> page;
    private String deviceNo;
    private String officer;
    private LocalDateTime startedAt;
    private LocalDateTime endedAt;
    private String place;
    private String uploaded;

    @PostConstruct
    void begin() {
        if (!recordings.mayList()) {
            throw Refusal.forbidden("evidence.recording.forbidden");
        }
        officer = register.byUsername(actor.username()).map(Officer::id).map(UUID::toString).orElse(null);
    }

    /** One file of one camera; a second file has a span of its own. */
    public String submit() {
        List<UUID> files = UploadedFiles.ids(uploaded);
        if (files.size() != 1) {
            throw Refusal.invalid("evidence.recording.one-file");
        }
        UUID id = UUID.nameUUIDFromBytes(("recording:" + files.get(0)).getBytes(StandardCharsets.UTF_8));
        recordings.bring(new ImportRecording(id, deviceNo, UUID.fromString(officer), moment(startedAt), moment(endedAt), place, null, null), files.get(0));
        return "/desk/evidence/recordings.xhtml?faces-redirect=true&done=1";
    }

    private static Instant moment(LocalDateTime local) {
        return local.atZone(Zones.CHINA).toInstant();
    }

    public Page<RecordingLine> getPage() {
        if (page == null) {
            page = recordings.list(formats.slice());
        }
        return page;
    }

    public boolean isMayHold() {
        return holds.mayHold();
    }

    /** Days a recording of no case is kept. */
    public int getDays() {
        return settings.integer("recording.retention-days", actor.agencyId(), Zones.today(clock));
    }

    public boolean isMayBring() {
        return recordings.mayBring();
    }

    public List<Officer> getOfficers() {
        return register.ofAgency(actor.agencyId());
    }

    /** How many were brought before this page came back. */
    public String getDone() {
        return done;
    }

    public String getDeviceNo() {
        return deviceNo;
    }

    public void setDeviceNo(String deviceNo) {
        this.deviceNo = deviceNo;
    }

    public String getOfficer() {
        return officer;
    }

    public void setOfficer(String officer) {
        this.officer = officer;
    }

    public LocalDateTime getStartedAt() {
        return startedAt;
    }

    public void setStartedAt(LocalDateTime startedAt) {
        this.startedAt = startedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    public void setEndedAt(LocalDateTime endedAt) {
        this.endedAt = endedAt;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getUploaded() {
        return uploaded;
    }

    public void setUploaded(String uploaded) {
        this.uploaded = uploaded;
    }
}
