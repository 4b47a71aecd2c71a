package org.tiean.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** Days on which nothing is executed (停止执行). */
@Entity
@Table(name = "remedy_stay", schema = "tiean")
public class Stay {

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "remedy_id")
    private Remedy remedy;

    @Enumerated(EnumType.STRING)
    @Column(name = "ordered_by")
    private RecordStay.By orderedBy;

    private String number;

    private String reason;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "lifted_on")
    private LocalDate liftedOn;

    @Column(name = "lift_reason")
    private String liftReason;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected Stay() {
    }

    Stay(Remedy remedy, RecordStay given, String by) {
        this.id = UUID.randomUUID();
        this.remedy = remedy;
        this.orderedBy = given.by();
        this.number = given.number();
        this.reason = given.reason();
        this.from = given.from();
        this.recordedBy = by;
    }

    void lift(LocalDate on, String why) {
        if (on.isBefore(from)) {
            throw Refusal.invalid("remedy.stay.before", from);
        }
        liftedOn = on;
        liftReason = why;
    }

    boolean isOpen() {
        return liftedOn == null;
    }

    /** Whether nothing may be executed on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (liftedOn == null || day.isBefore(liftedOn));
    }

    public RecordStay.By orderedBy() {
        return orderedBy;
    }

    public Optional<String> number() {
        return Optional.ofNullable(number);
    }

    public String reason() {
        return reason;
    }

    public LocalDate from() {
        return from;
    }

    /** First day on which execution went on; empty while it is stopped. */
    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(liftedOn);
    }
}
