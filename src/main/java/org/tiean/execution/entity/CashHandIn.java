package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That money taken on the spot reached the organ (交至行政机关; 行政处罚法71). Written once. */
@Entity
@Table(name = "cash_hand_in")
public class CashHandIn {

    @Id
    @Column(name = "payment_id")
    private UUID paymentId;

    @Column(name = "handed_in_on")
    private LocalDate handedInOn;

    @Column(name = "received_by")
    private String receivedBy;

    protected CashHandIn() {
    }

    public CashHandIn(UUID paymentId, LocalDate handedInOn, String receivedBy) {
        this.paymentId = paymentId;
        this.handedInOn = handedInOn;
        this.receivedBy = receivedBy;
    }

    public LocalDate handedInOn() {
        return handedInOn;
    }
}
