package org.tiean.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** What a change left of the fine for one suspected act; written once. */
@Entity
@Table(name = "decision_change_line", schema = "tiean")
public class ChangeLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id")
    private DecisionChange change;

    private int position;

    @Column(name = "suspected_act_id")
    private UUID suspectedActId;

    @Column(name = "before_fen")
    private Money before;

    @Column(name = "after_fen")
    private Money after;

    protected ChangeLine() {
    }

    ChangeLine(DecisionChange change, int position, UUID suspectedActId, Money before, Money after) {
        this.id = UUID.randomUUID();
        this.change = change;
        this.position = position;
        this.suspectedActId = suspectedActId;
        this.before = before;
        this.after = after;
    }

    public UUID suspectedActId() {
        return suspectedActId;
    }

    public Money before() {
        return before;
    }

    public Money after() {
        return after;
    }
}
