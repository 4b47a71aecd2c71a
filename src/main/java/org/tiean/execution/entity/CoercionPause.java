package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A time in which an execution stood still, by suspension or by agreement (中止执行、执行协议; 行政强制法39, 42). */
@Entity
@Table(name = "coercion_pause", schema = "tiean")
public class CoercionPause {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coercion_id")
    private CoerciveExecution coercion;

    @Enumerated(EnumType.STRING)
    private SuspendCoercion.Ground ground;

    private String reason;

    @Column(name = "paused_on")
    private LocalDate pausedOn;

    @Column(name = "paused_by")
    private String pausedBy;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "perform_by")
    private LocalDate performBy;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_by")
    private String resumedBy;

    @Column(name = "resume_reason")
    private String resumeReason;

    @Column(name = "resume_notice_id")
    private UUID resumeNoticeId;

    @Column(name = "remedy_ended")
    private LocalDate remedyEnded;

    protected CoercionPause() {
    }

    CoercionPause(CoerciveExecution coercion, SuspendCoercion given, LocalDate performBy, UUID notice, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.coercion = coercion;
        this.ground = given.ground();
        this.reason = given.reason();
        this.performBy = performBy;
        this.noticeId = notice;
        this.pausedBy = by;
        this.pausedOn = on;
    }

    void resume(ResumeCoercion given, UUID notice, String by, LocalDate on) {
        if (given.remedyEnded() != null && (ground != SuspendCoercion.Ground.REMEDY || given.remedyEnded().isAfter(on)
                || given.remedyEnded().isBefore(pausedOn))) {
            throw Refusal.invalid("execution.suspension.remedy-day");
        }
        resumedOn = on;
        resumedBy = by;
        resumeReason = given.reason();
        resumeNoticeId = notice;
        remedyEnded = given.remedyEnded();
    }

    public UUID id() {
        return id;
    }

    public boolean isOpen() {
        return resumedOn == null;
    }

    public SuspendCoercion.Ground ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public LocalDate pausedOn() {
        return pausedOn;
    }

    /** Last day of an agreement. */
    public Optional<LocalDate> performBy() {
        return Optional.ofNullable(performBy);
    }

    public Optional<LocalDate> resumedOn() {
        return Optional.ofNullable(resumedOn);
    }

    public UUID noticeId() {
        return noticeId;
    }

    public Optional<UUID> resumeNoticeId() {
        return Optional.ofNullable(resumeNoticeId);
    }

    /** From that day review and suit are over for good and the decision stands. */
    public Optional<LocalDate> remedyEnded() {
        return Optional.ofNullable(remedyEnded);
    }
}
