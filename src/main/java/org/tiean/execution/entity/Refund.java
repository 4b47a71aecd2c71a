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
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** Money paid back on a fine (退款). Written once, never changed. */
@Entity
@Table(name = "fine_refund", schema = "tiean")
public class Refund {

    /** How it goes back. Fines are in the treasury (国库); what leaves it is never cash in an officer's hand. */
    public enum Channel {
        /** 国库退付至原缴款账户. */
        ORIGINAL_ACCOUNT("原缴款账户"),
        /** 国库退付至当事人书面指定的账户. */
        NAMED_ACCOUNT("当事人书面指定的账户");

        private final String words;

        Channel(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

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

    private String reference;

    private String proof;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Refund() {
    }

    Refund(FineAccount account, RecordRefund given, String recordedBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.amount = given.amount();
        this.paidOn = given.paidOn();
        this.channel = given.channel();
        this.reference = given.reference();
        this.proof = given.proof();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
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

    /** Number of the payment. */
    public String reference() {
        return reference;
    }

    /** The form that proves it. */
    public String proof() {
        return proof;
    }
}
