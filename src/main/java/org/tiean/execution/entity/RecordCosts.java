package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The party paid the costs in full (缴纳费用).
 *
 * @param receipt number of the receipt
 */
public record RecordCosts(LocalDate paidOn, String receipt) {

    private static final int NUMBER = 60;

    public RecordCosts {
        if (paidOn == null || Words.missing(receipt, NUMBER)) {
            throw Refusal.invalid("execution.costs.payment-incomplete");
        }
        receipt = receipt.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("paidOn", paidOn).put("receipt", receipt).build();
    }
}
