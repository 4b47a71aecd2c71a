package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A recording that may not go although its term is over (留存), until somebody says why it may. */
@Entity
@Table(name = "recording_hold")
public class RecordingHold {

    /** For what it stays. */
    public enum Ground {
        /** 行政复议. */
        REVIEW,
        /** 行政诉讼. */
        SUIT,
        /** 投诉举报. */
        COMPLAINT,
        OTHER
    }

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @Column(name = "recording_id")
    private UUID recordingId;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String reason;

    @Column(name = "held_by")
    private String heldBy;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "lifted_by")
    private String liftedBy;

    @Column(name = "lifted_at")
    private Instant liftedAt;

    @Column(name = "lifted_why")
    private String liftedWhy;

    protected RecordingHold() {
    }

    /** @throws Refusal 400 without ground or reason */
    public RecordingHold(UUID id, UUID recordingId, Ground ground, String reason, String heldBy, Instant heldAt) {
        if (ground == null) {
            throw Refusal.invalid("evidence.hold.ground-form");
        }
        this.id = id;
        this.recordingId = recordingId;
        this.ground = ground;
        this.reason = words(reason);
        this.heldBy = heldBy;
        this.heldAt = heldAt;
    }

    /** @throws Refusal 400 without a reason, 409 if it was lifted before */
    public void lift(String why, String by, Instant at) {
        if (!isStanding()) {
            throw Refusal.conflict("evidence.hold.lifted");
        }
        liftedWhy = words(why);
        liftedBy = by;
        liftedAt = at;
    }

    private static String words(String said) {
        if (said == null || said.isBlank() || said.length() > LONGEST) {
            throw Refusal.invalid("evidence.hold.reason-form");
        }
        return said.strip();
    }

    public boolean isStanding() {
        return liftedAt == null;
    }

    public UUID id() {
        return id;
    }

    public Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String heldBy() {
        return heldBy;
    }

    public Instant heldAt() {
        return heldAt;
    }

    public String liftedBy() {
        return liftedBy;
    }

    public Instant liftedAt() {
        return liftedAt;
    }

    public String liftedWhy() {
        return liftedWhy;
    }
}
