package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** What the inspection of an object that was drawn found (抽查结果). Written once, read by everybody. */
@Entity
@Table(name = "inspection_result")
@IdClass(InspectionResult.Key.class)
public class InspectionResult {

    private static final int LONGEST = 500;

    /** What came of it. */
    public enum Outcome {
        /** 未发现问题. */
        NOTHING_FOUND,
        /** 发现问题已责令改正. */
        CORRECTED,
        /** 发现违法线索，另行处理. */
        LEAD,
        /** 未能检查（如已停业、查无下落）. */
        NOT_FOUND
    }

    /** Of which draw, which object. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID drawId;
        private int objectNo;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(drawId, key.drawId) && objectNo == key.objectNo;
        }

        @Override
        public int hashCode() {
            return Objects.hash(drawId, objectNo);
        }
    }

    @Id
    @Column(name = "draw_id")
    private UUID drawId;

    @Id
    @Column(name = "object_no")
    private int objectNo;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String words;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected InspectionResult() {
    }

    /** @param words read by everybody; names no natural person */
    public InspectionResult(UUID drawId, int objectNo, Outcome outcome, String words, String by, Instant at) {
        if (outcome == null || words == null || words.strip().length() < 2 || words.length() > LONGEST) {
            throw Refusal.invalid("intake.draw.result-incomplete");
        }
        this.drawId = drawId;
        this.objectNo = objectNo;
        this.outcome = outcome;
        this.words = words.strip();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public int objectNo() {
        return objectNo;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
