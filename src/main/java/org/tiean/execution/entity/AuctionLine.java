package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** A seized thing in an auction, with what it is worth. */
@Embeddable
public class AuctionLine {

    @Column(name = "thing_id")
    private UUID thingId;

    @Column(name = "value_fen")
    private Money value;

    protected AuctionLine() {
    }

    AuctionLine(ProposeAuction.Line given) {
        this.thingId = given.thingId();
        this.value = given.value();
    }

    public UUID thingId() {
        return thingId;
    }

    public Money value() {
        return value;
    }
}
