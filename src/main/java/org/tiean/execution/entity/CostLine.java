package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** One thing that was paid for in carrying out; written once. */
@Entity
@Table(name = "coercion_cost", schema = "tiean")
public class CostLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "coercion_id")
    private CoerciveExecution coercion;

    private int place;

    private String what;

    @Column(name = "amount_fen")
    private Money amount;

    protected CostLine() {
    }

    CostLine(CoerciveExecution coercion, int place, ReckonCosts.Line line) {
        this.id = UUID.randomUUID();
        this.coercion = coercion;
        this.place = place;
        this.what = line.what();
        this.amount = line.amount();
    }

    public String what() {
        return what;
    }

    public Money amount() {
        return amount;
    }
}
