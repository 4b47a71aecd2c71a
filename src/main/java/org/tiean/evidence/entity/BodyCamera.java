package org.tiean.evidence.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tiean.evidence.entity.BodyCameraEntry.Kind;
import org.tiean.kernel.entity.Refusal;

/** A body camera of an agency (执法记录仪): who wore it on which day, by how much its clock was off, and when it was not to be used. */
@Entity
@Table(name = "body_camera")
public class BodyCamera {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "device_no")
    private String deviceNo;

    private String model;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @OneToMany(mappedBy = "camera", cascade = CascadeType.PERSIST)
    @OrderBy("from, enteredAt")
    private List<BodyCameraEntry> entries = new ArrayList<>();

    protected BodyCamera() {
    }

    /** @param deviceNo as it stands on the device and in the names of its files */
    public BodyCamera(UUID id, UUID agencyId, String deviceNo, String model, String registeredBy, Instant registeredAt) {
        if (deviceNo == null || !NUMBER.matcher(deviceNo).matches()) {
            throw Refusal.invalid("evidence.recording.device-form");
        }
        if (model == null || model.isBlank()) {
            throw Refusal.invalid("evidence.camera.model-form");
        }
        this.id = id;
        this.agencyId = agencyId;
        this.deviceNo = deviceNo;
        this.model = model.strip();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /**
     * Enters what happened to it; the same again changes nothing.
     *
     * @throws Refusal 409 if it is retired, or somebody else wears it on one of the days, or the id was used before
     */
    public BodyCameraEntry enter(BodyCameraEntry.Given given, String by, Instant at) {
        Optional<BodyCameraEntry> before = entries.stream().filter(entry -> entry.id().equals(given.id())).findFirst();
        if (before.isPresent()) {
            return before.filter(entry -> entry.repeats(given)).orElseThrow(() -> Refusal.conflict("casefile.request.id-reused"));
        }
        if (isRetiredOn(given.from()) || given.kind() == Kind.RETIRED && entries.stream().anyMatch(entry -> entry.kind() == Kind.RETIRED)) {
            throw Refusal.conflict("evidence.camera.retired", deviceNo);
        }
        if (given.kind() == Kind.ASSIGNED && entries.stream().anyMatch(entry -> entry.overlaps(given))) {
            throw Refusal.conflict("evidence.camera.worn", deviceNo);
        }
        BodyCameraEntry entry = new BodyCameraEntry(this, given, by, at);
        entries.add(entry);
        return entry;
    }

    /** Ends a wearing or an outage with that day. */
    public BodyCameraEntry end(UUID entryId, LocalDate last) {
        BodyCameraEntry entry = entries.stream().filter(one -> one.id().equals(entryId)).findFirst()
                .orElseThrow(() -> Refusal.notFound("evidence.camera.entry-unknown"));
        entry.end(last);
        return entry;
    }

    /** What speaks against a recording of that agency and wearer on that day. */
    public Set<CameraRemark> remarks(UUID agency, UUID officer, LocalDate day) {
        Set<CameraRemark> remarks = EnumSet.noneOf(CameraRemark.class);
        if (!agencyId.equals(agency)) {
            remarks.add(CameraRemark.OTHER_AGENCY);
        }
        if (wearerOn(day).filter(officer::equals).isEmpty()) {
            remarks.add(CameraRemark.OTHER_WEARER);
        }
        if (isOutOn(day)) {
            remarks.add(CameraRemark.OUT_OF_SERVICE);
        }
        return remarks;
    }

    /** Whose it was that day. */
    public Optional<UUID> wearerOn(LocalDate day) {
        return on(Kind.ASSIGNED, day).map(BodyCameraEntry::officerId);
    }

    /** Whether it was not to be used that day. */
    public boolean isOutOn(LocalDate day) {
        return isRetiredOn(day) || on(Kind.OUT_OF_SERVICE, day).isPresent();
    }

    public boolean isRetiredOn(LocalDate day) {
        return on(Kind.RETIRED, day).isPresent();
    }

    /** By how much its clock was ahead that day, as the last comparison found; zero where none was made. */
    public Duration clockOffsetOn(LocalDate day) {
        return on(Kind.CLOCK_CHECKED, day).map(entry -> Duration.ofSeconds(entry.offsetSeconds())).orElse(Duration.ZERO);
    }

    /** The latest of a kind that holds that day. */
    private Optional<BodyCameraEntry> on(Kind kind, LocalDate day) {
        return entries.stream().filter(entry -> entry.kind() == kind && entry.holdsOn(day)).reduce((first, last) -> last);
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

    public String model() {
        return model;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** In the order of their first days. */
    public List<BodyCameraEntry> entries() {
        return List.copyOf(entries);
    }
}
