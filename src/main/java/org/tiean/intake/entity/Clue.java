package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.ProtectedText;

/** A registered clue (线索), the beginning of its case. Never changed: what turned out later stands elsewhere. */
@Entity
@Table(name = "clue")
public class Clue {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String number;

    @Enumerated(EnumType.STRING)
    private ClueSource source;

    @Column(name = "source_note")
    private String sourceNote;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String content;

    @Column(name = "event_code")
    private String eventCode;

    private String materials;

    @Column(name = "reporter_name")
    private ProtectedText reporterName;

    @Column(name = "reporter_phone")
    private ProtectedText reporterPhone;

    @Column(name = "reporter_phone_index")
    private String reporterPhoneIndex;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Clue() {
    }

    public Clue(UUID caseId, String number, RegisterClue given, String reporterPhoneIndex, String registeredBy,
                Instant registeredAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.source = given.source();
        this.sourceNote = given.sourceNote();
        this.receivedAt = given.receivedAt();
        this.happenedAt = given.happenedAt();
        this.content = given.scene().facts();
        this.eventCode = given.eventCode();
        this.materials = given.materials();
        this.reporterName = given.reporter().name();
        this.reporterPhone = given.reporter().phone();
        this.reporterPhoneIndex = reporterPhoneIndex;
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public ClueSource source() {
        return source;
    }

    /** 群众举报（12345热线工单…）. */
    public String sourceText() {
        return sourceNote == null ? source.chinese() : source.chinese() + "（" + sourceNote + "）";
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public String content() {
        return content;
    }

    public Optional<String> eventCode() {
        return Optional.ofNullable(eventCode);
    }

    public Optional<String> materials() {
        return Optional.ofNullable(materials);
    }

    /** Whoever asks must have the right to see clues unmasked. */
    public Reporter reporter() {
        return new Reporter(reporterName, reporterPhone);
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
