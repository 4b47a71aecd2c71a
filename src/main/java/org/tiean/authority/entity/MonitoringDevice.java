package org.tiean.authority.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.StatuteKind;

/**
 * A device that records unlawful acts by itself (电子技术监控设备; 行政处罚法 41). What it is never changes; how it stands on a
 * day follows from what was entered about it, and a recording may be evidence only if everything stood on its day.
 */
@Entity
@Table(name = "monitoring_device")
public class MonitoringDevice {

    @Id
    private UUID id;

    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeviceType type;

    @Column(nullable = false)
    private String place;

    private double longitude;

    private double latitude;

    @Column(nullable = false)
    private String basis;

    @Enumerated(EnumType.STRING)
    @Column(name = "basis_rank", nullable = false)
    private StatuteKind basisRank;

    @Column(name = "registered_by", nullable = false)
    private String registeredBy;

    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;

    @OneToMany(mappedBy = "device", cascade = CascadeType.PERSIST)
    @OrderBy("effectiveOn, recordedAt")
    private List<DeviceEntry> entries = new ArrayList<>();

    protected MonitoringDevice() {
    }

    public MonitoringDevice(RegisterDevice given, String registeredBy, Instant registeredAt) {
        this.id = given.id();
        this.agencyId = given.agencyId();
        this.code = given.code();
        this.name = given.name();
        this.type = given.type();
        this.place = given.place();
        this.longitude = given.longitude();
        this.latitude = given.latitude();
        this.basis = given.basis();
        this.basisRank = given.rank();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    /**
     * Enters what was found or done.
     *
     * @throws Refusal 409 once it is out of use by that day
     */
    public DeviceEntry enter(DeviceEntry.Given given, String actor, Instant at) {
        if (isRetiredOn(given.day())) {
            throw Refusal.conflict("authority.device.retired", code);
        }
        DeviceEntry entry = new DeviceEntry(this, given, actor, at);
        entries.add(entry);
        return entry;
    }

    /** What does not stand that day, in the order of the law; empty if its recordings of that day may be evidence. */
    public List<DeviceEntry.Kind> missingOn(LocalDate day) {
        List<DeviceEntry.Kind> missing = new ArrayList<>();
        for (DeviceEntry.Kind kind : DeviceEntry.Kind.needed()) {
            if (latest(kind, day).filter(entry -> entry.standsOn(day)).isEmpty()) {
                missing.add(kind);
            }
        }
        if (isRetiredOn(day)) {
            missing.add(DeviceEntry.Kind.RETIREMENT);
        }
        return missing;
    }

    public boolean isRetiredOn(LocalDate day) {
        return latest(DeviceEntry.Kind.RETIREMENT, day).isPresent();
    }

    /** The newest entry of a kind that holds from that day or before. */
    public Optional<DeviceEntry> latest(DeviceEntry.Kind kind, LocalDate day) {
        return entries.stream().filter(entry -> entry.kind() == kind && !entry.effectiveOn().isAfter(day))
                .max(Comparator.comparing(DeviceEntry::effectiveOn).thenComparing(DeviceEntry::recordedAt));
    }

    /** Whether what its use rests on is of the rank that 行政处罚法 41(1) asks for. */
    public boolean restsOnLawOrRegulation() {
        return basisRank == StatuteKind.LAW || basisRank == StatuteKind.ADMINISTRATIVE_REGULATION;
    }

    /** Whether this is the same registration sent once more. */
    public boolean repeats(RegisterDevice given) {
        return agencyId.equals(given.agencyId()) && code.equals(given.code()) && place.equals(given.place()) && type == given.type();
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public DeviceType type() {
        return type;
    }

    public String place() {
        return place;
    }

    /** CGCS2000 degrees. */
    public double longitude() {
        return longitude;
    }

    /** CGCS2000 degrees. */
    public double latitude() {
        return latitude;
    }

    public String basis() {
        return basis;
    }

    public StatuteKind basisRank() {
        return basisRank;
    }

    /** Entries, the oldest first. */
    public List<DeviceEntry> entries() {
        return List.copyOf(entries);
    }
}
