package org.tiean.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something done with a report (举报办理经过), in words its reporter reads. Never changed. */
@Entity
@Table(name = "public_report_step")
public class ReportStep {

    /** What there is to be done with a report. */
    public enum Kind {
        /** 受理: registered as a clue. */
        ACCEPTED,
        /** 并案: the same was reported before, and that report's clue stands for both. */
        MERGED,
        /** 转本系统其他机关: to another agency of the house, where it begins anew. */
        HANDED_OVER,
        /** 转办: to an organ outside. */
        PASSED_ON,
        /** 不予受理. */
        NOT_ACCEPTED,
        /** 答复. */
        ANSWERED
    }

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "report_id")
    private PublicReport report;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String words;

    @Column(name = "to_whom")
    private String toWhom;

    @Column(name = "done_by")
    private String doneBy;

    @Column(name = "done_at")
    private Instant doneAt;

    protected ReportStep() {
    }

    ReportStep(PublicReport report, int number, Kind kind, String words, String toWhom, String doneBy, Instant doneAt) {
        this.id = UUID.randomUUID();
        this.report = report;
        this.number = number;
        this.kind = kind;
        this.words = words;
        this.toWhom = toWhom;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    public Kind kind() {
        return kind;
    }

    /** For the reporter; null where there is nothing to add. */
    public String words() {
        return words;
    }

    /** The organ it went to, or null. */
    public String toWhom() {
        return toWhom;
    }

    /** Login of who did it; not for the reporter. */
    public String doneBy() {
        return doneBy;
    }

    public Instant doneAt() {
        return doneAt;
    }
}
