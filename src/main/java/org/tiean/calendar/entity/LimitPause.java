package org.tiean.calendar.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** Time left out of a {@link RunningLimit} (扣除时间、中止). */
@Entity
@Table(name = "limit_pause")
public class LimitPause {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "limit_id")
    private RunningLimit limit;

    private int position;

    @Column(name = "paused_from")
    private LocalDate from;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    private String ground;

    protected LimitPause() {
    }

    LimitPause(RunningLimit limit, int position, LocalDate from, String ground) {
        this.id = UUID.randomUUID();
        this.limit = limit;
        this.position = position;
        this.from = from;
        this.ground = ground;
    }

    String ground() {
        return ground;
    }

    boolean open() {
        return resumedOn == null;
    }

    void close(LocalDate on) {
        if (on.isBefore(from)) {
            throw Refusal.invalid("calendar.limit.before-pause", on);
        }
        resumedOn = on;
    }

    /** The days left out: from the first day up to the day before it runs again; empty if that is the same day. */
    Optional<DateInterval> interval(LocalDate today) {
        LocalDate last = open() ? today : resumedOn.minusDays(1);
        return last.isBefore(from) ? Optional.empty() : Optional.of(new DateInterval(from, last));
    }

    /** As {@link #interval}, with the ground. */
    Optional<LeftOut> leftOut(LocalDate today) {
        return interval(today).map(days -> new LeftOut(days, ground));
    }
}
