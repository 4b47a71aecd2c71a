package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** That money which stood on no account went back (不能入账的缴款的退回). Written once. */
@Entity
@Table(name = "stray_payment_return")
public class StrayReturn {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "order_id")
    private UUID orderId;

    @Column(name = "transaction_no")
    private String transactionNo;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Enumerated(EnumType.STRING)
    private Refund.Channel channel;

    private String reference;

    private String proof;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected StrayReturn() {
    }

    public StrayReturn(StrayPayment stray, ReturnStray given, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = stray.caseId();
        this.orderId = stray.orderId();
        this.transactionNo = stray.transactionNo();
        this.amount = stray.amount();
        this.returnedOn = given.returnedOn();
        this.channel = given.channel();
        this.reference = given.reference();
        this.proof = given.proof();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID orderId() {
        return orderId;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    public String reference() {
        return reference;
    }
}
