package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What it cost, and who bears it (费用; 行政强制法51(2)). */
@Embeddable
public class Costs {

    @Column(name = "costs_reckoned_on")
    private LocalDate reckonedOn;

    @Column(name = "costs_fen")
    private Money total;

    @Column(name = "costs_reason")
    private String reason;

    @Column(name = "costs_due")
    private Boolean due;

    @Column(name = "costs_notice_id")
    private UUID noticeId;

    @Column(name = "costs_served_on")
    private LocalDate servedOn;

    @Column(name = "costs_paid_on")
    private LocalDate paidOn;

    @Column(name = "costs_receipt")
    private String receipt;

    protected Costs() {
    }

    Costs(ReckonCosts given, UUID notice, LocalDate on) {
        this.reckonedOn = on;
        this.total = given.total();
        this.reason = given.reason();
        this.due = notice != null;
        this.noticeId = notice;
    }

    void served(LocalDate day) {
        if (!due || servedOn != null) {
            throw Refusal.conflict("execution.costs.none-to-serve");
        }
        servedOn = day;
    }

    void paid(RecordCosts given) {
        if (servedOn == null || paidOn != null) {
            throw Refusal.conflict("execution.costs.none-owed");
        }
        if (given.paidOn().isBefore(servedOn)) {
            throw Refusal.invalid("execution.costs.before-service", servedOn);
        }
        paidOn = given.paidOn();
        receipt = given.receipt();
    }

    /** Whether nothing is owed any more. */
    public boolean isSettled() {
        return !due || paidOn != null;
    }

    public LocalDate reckonedOn() {
        return reckonedOn;
    }

    public Money total() {
        return total;
    }

    /** Whether the party bears it. */
    public Boolean due() {
        return due;
    }

    /** Empty where the party bears nothing. */
    public Optional<UUID> noticeId() {
        return Optional.ofNullable(noticeId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }
}
