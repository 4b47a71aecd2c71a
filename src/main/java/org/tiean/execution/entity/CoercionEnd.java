package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** The head ended it without its being carried out (终结执行; 行政强制法40). */
@Embeddable
public class CoercionEnd {

    @Enumerated(EnumType.STRING)
    @Column(name = "end_ground")
    private TerminateCoercion.Ground ground;

    @Column(name = "end_reason")
    private String reason;

    @Column(name = "ended_by")
    private String by;

    @Column(name = "ended_on")
    private LocalDate on;

    @Column(name = "end_notice_id")
    private UUID noticeId;

    @Column(name = "end_served_on")
    private LocalDate servedOn;

    protected CoercionEnd() {
    }

    CoercionEnd(TerminateCoercion given, UUID notice, String by, LocalDate on) {
        this.ground = given.ground();
        this.reason = given.reason();
        this.noticeId = notice;
        this.by = by;
        this.on = on;
    }

    void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("execution.end.none");
        }
        servedOn = day;
    }

    public TerminateCoercion.Ground ground() {
        return ground;
    }

    public LocalDate on() {
        return on;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
