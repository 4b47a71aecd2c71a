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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** One payment on a fine (缴款). Written once, never changed. */
@Entity
@Table(name = "fine_payment")
public class Payment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private FineAccount account;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Column(name = "receipt_number")
    private String receiptNumber;

    @Enumerated(EnumType.STRING)
    private CashGround ground;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Payment() {
    }

    Payment(FineAccount account, RecordPayment given, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.amount = given.amount();
        this.paidOn = given.paidOn();
        this.channel = given.channel();
        this.receiptNumber = given.receiptNumber();
        this.ground = given.ground();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    FineBalance.Paid asPaid() {
        return new FineBalance.Paid(paidOn, amount);
    }

    public UUID id() {
        return id;
    }

    public FineAccount account() {
        return account;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Channel channel() {
        return channel;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    /** Why it was taken on the spot; empty for every other channel. */
    public Optional<CashGround> ground() {
        return Optional.ofNullable(ground);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
