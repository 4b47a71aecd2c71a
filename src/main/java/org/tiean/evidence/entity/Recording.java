package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * A recording of a body camera (执法音像记录). It belongs to a case once a handler says so; one that belongs to none is removed
 * after its term, and that it was stays written.
 */
@Entity
@Table(name = "recording")
public class Recording {

    /** How it came in. */
    public enum Way {
        UPLOAD,
        FOLDER
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "device_no")
    private String deviceNo;

    @Column(name = "officer_id")
    private UUID officerId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String place;

    private Double longitude;

    private Double latitude;

    @Embedded
    private KeptFile file;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    private Way cameBy;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    @Column(name = "clock_offset_seconds")
    private int clockOffset;

    private String remarks;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Recording() {
    }

    /**
     * @param shown     its times as the camera showed them; what its clock was off is taken from them
     * @param keepUntil last day of its term where no case holds on to it
     */
    public Recording(ImportRecording shown, CameraCheck camera, UUID agencyId, KeptFile file, Way cameBy, String uploadedBy, Instant uploadedAt,
            LocalDate keepUntil) {
        ImportRecording given = shown.corrected(camera.offset());
        if (given.endedAt().isAfter(uploadedAt)) {
            throw Refusal.invalid("evidence.recording.future");
        }
        this.id = given.id();
        this.agencyId = agencyId;
        this.deviceNo = given.deviceNo();
        this.officerId = given.officerId();
        this.startedAt = given.startedAt();
        this.endedAt = given.endedAt();
        this.place = given.place();
        this.longitude = given.longitude();
        this.latitude = given.latitude();
        this.file = file;
        this.cameBy = cameBy;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
        this.keepUntil = keepUntil;
        this.clockOffset = (int) camera.offset().toSeconds();
        this.remarks = camera.remarks().stream().map(CameraRemark::name).collect(Collectors.joining(" "));
    }

    /**
     * Its term is over and no case holds on to it.
     *
     * @throws Refusal 409 before its term is over
     */
    public void remove(Instant at) {
        if (removedAt != null || !Zones.dayOf(at).isAfter(keepUntil)) {
            throw Refusal.conflict("evidence.recording.term");
        }
        removedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String deviceNo() {
        return deviceNo;
    }

    public UUID officerId() {
        return officerId;
    }

    public RecordingSpan span() {
        return new RecordingSpan(startedAt, endedAt);
    }

    public String place() {
        return place;
    }

    public boolean isPlaced() {
        return longitude != null;
    }

    /** Degrees, null if unknown. */
    public Double longitude() {
        return longitude;
    }

    /** Degrees, null if unknown. */
    public Double latitude() {
        return latitude;
    }

    public KeptFile file() {
        return file;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** What was taken off the times of the camera, in seconds. */
    public int clockOffset() {
        return clockOffset;
    }

    /** What the register of cameras has against it, names separated by spaces. */
    public String remarks() {
        return remarks;
    }

    public LocalDate keepUntil() {
        return keepUntil;
    }
}
