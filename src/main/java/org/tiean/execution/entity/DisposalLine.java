package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** A thing in custody that a disposal is about, and what it is worth. */
@Embeddable
public class DisposalLine {

    @Column(name = "item_id")
    private UUID itemId;

    @Column(name = "value_fen")
    private Money value;

    protected DisposalLine() {
    }

    DisposalLine(ProposeDisposal.Line given) {
        this.itemId = given.itemId();
        this.value = given.value();
    }

    public UUID itemId() {
        return itemId;
    }

    /** Empty where it was not valued, which only goods that are not sold may be. */
    public Optional<Money> value() {
        return Optional.ofNullable(value);
    }
}
