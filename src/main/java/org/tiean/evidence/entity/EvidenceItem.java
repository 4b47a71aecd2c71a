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
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** One piece of evidence (证据). What it is never changes; only whether it stands is said later. */
@Entity
@Table(name = "evidence_item")
public class EvidenceItem {

    /** Whether it may be relied on (行政处罚法 46(2),(3)). */
    public enum Standing {
        /** Collected, not yet verified: nothing may rest on it. */
        COLLECTED,
        /** 经查证属实. */
        VERIFIED,
        /** 不予采信: not true, or got unlawfully. It stays in the file. */
        EXCLUDED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String name;

    private String proves;

    private String source;

    private boolean copy;

    /** {@link Particulars#toFacts()}. */
    private String particulars;

    @Column(name = "occurred_at")
    private Instant occurredAt;

    @Column(name = "collected_at")
    private Instant collectedAt;

    private String place;

    private Double longitude;

    private Double latitude;

    @Column(name = "first_officer")
    private UUID firstOfficer;

    @Column(name = "second_officer")
    private UUID secondOfficer;

    @Column(name = "device_id")
    private UUID deviceId;

    private String camera;

    @Embedded
    private KeptFile file;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Column(name = "standing_note")
    private String standingNote;

    @Column(name = "standing_by")
    private String standingBy;

    @Column(name = "standing_at")
    private Instant standingAt;

    protected EvidenceItem() {
    }

    /** @param number its number in the case, from 1 */
    public EvidenceItem(UUID id, UUID caseId, int number, CollectEvidence given, Instant collectedAt, KeptFile file) {
        this.id = id;
        this.caseId = caseId;
        this.number = number;
        this.kind = given.kind();
        this.name = given.name();
        this.proves = given.proves();
        this.source = given.source();
        this.copy = given.besides().copy();
        this.particulars = given.besides().toFacts().toString();
        this.occurredAt = given.occurredAt();
        this.collectedAt = collectedAt;
        this.place = given.spot().place();
        this.longitude = given.spot().longitude();
        this.latitude = given.spot().latitude();
        this.firstOfficer = given.officerIds().get(0);
        this.secondOfficer = given.officerIds().get(1);
        this.deviceId = given.deviceId();
        this.camera = given.camera();
        this.file = file;
        this.standing = Standing.COLLECTED;
    }

    /** Says whether it stands, with the reason; may be said again when more is known. */
    public void stand(Standing found, String note, String by, Instant at) {
        if (found == Standing.COLLECTED || note == null || note.isBlank()) {
            throw Refusal.invalid("evidence.standing.incomplete");
        }
        standing = found;
        standingNote = note;
        standingBy = by;
        standingAt = at;
    }

    /** Says in words what is to be heard (声音资料的文字说明), where nobody said it before. */
    public void summarise(String summary) {
        Particulars said = besides();
        if (!said.says(Particular.SUMMARY)) {
            particulars = said.with(Particular.SUMMARY, summary).toFacts().toString();
        }
    }

    /** Whether it is a copy, and what it says of itself besides. */
    public Particulars besides() {
        return Particulars.read(copy, particulars);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int number() {
        return number;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String proves() {
        return proves;
    }

    public Standing standing() {
        return standing;
    }

    public Optional<KeptFile> file() {
        return Optional.ofNullable(file);
    }
}
