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
import org.tiean.calendar.entity.DateInterval;
import org.tiean.kernel.entity.Refusal;

/** Days on which the surcharge of an account does not grow (加处罚款停止计算). */
@Entity
@Table(name = "surcharge_pause", schema = "tiean")
public class SurchargePause {

    /** Why it stands still. */
    public enum Ground {
        /** 行政复议期间 (行政处罚法73(3)). */
        REVIEW,
        /** 行政诉讼期间 (行政处罚法73(3)). */
        SUIT,
        /** 准予延期、分期 (行政处罚法66(2)). */
        DEFERRAL
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private FineAccount account;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "paused_from")
    private LocalDate from;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    protected SurchargePause() {
    }

    SurchargePause(FineAccount account, Ground ground, LocalDate from) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.ground = ground;
        this.from = from;
    }

    boolean isOpen() {
        return resumedOn == null;
    }

    void end(LocalDate on) {
        if (on.isBefore(from)) {
            throw Refusal.invalid("execution.surcharge.before-pause", on);
        }
        resumedOn = on;
    }

    /** The days left out up to a day; empty if none. */
    Optional<DateInterval> until(LocalDate day) {
        LocalDate last = isOpen() || resumedOn.isAfter(day) ? day : resumedOn.minusDays(1);
        return last.isBefore(from) ? Optional.empty() : Optional.of(new DateInterval(from, last));
    }

    public Ground ground() {
        return ground;
    }
}
