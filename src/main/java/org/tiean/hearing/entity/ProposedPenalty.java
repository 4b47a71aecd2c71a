package org.tiean.hearing.entity;

import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/**
 * What is proposed for one suspected act.
 *
 * @param amount     the fine, zero where none is proposed
 * @param otherKinds further kinds such as 警告, 没收违法所得
 */
public record ProposedPenalty(UUID suspectedActId, String itemCode, String itemName, String tier, Money amount,
                              List<String> otherKinds) {

    public ProposedPenalty {
        amount = amount == null ? Money.ZERO : amount;
        otherKinds = otherKinds == null ? List.of() : List.copyOf(otherKinds);
    }
}
