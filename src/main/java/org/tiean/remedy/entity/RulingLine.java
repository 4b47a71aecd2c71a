package org.tiean.remedy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tiean.decision.entity.ChangedAmount;
import org.tiean.kernel.entity.Money;

/** A sum a ruling leaves; written once. */
@Entity
@Table(name = "remedy_ruling_line", schema = "tiean")
public class RulingLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "ruling_id")
    private Ruling ruling;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Column(name = "amount_fen")
    private Money amount;

    protected RulingLine() {
    }

    RulingLine(Ruling ruling, ChangedAmount given) {
        this.id = UUID.randomUUID();
        this.ruling = ruling;
        this.suspectedActId = given.suspectedActId();
        this.amount = given.amount();
    }

    ChangedAmount asAmount() {
        return new ChangedAmount(suspectedActId, amount);
    }
}
