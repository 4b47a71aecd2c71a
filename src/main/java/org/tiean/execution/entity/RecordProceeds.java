package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What confiscated goods were sold for is in the treasury (拍卖款项上缴国库; 行政处罚法74(2)).
 *
 * @param paidOn  day on which it got there
 * @param receipt number of the treasury's receipt (缴款凭证)
 */
public record RecordProceeds(Money amount, LocalDate paidOn, String receipt) {

    private static final int NUMBER = 60;

    public RecordProceeds {
        if (amount == null || amount.isZero() || paidOn == null || Words.missing(receipt, NUMBER)) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
        receipt = receipt.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("amountFen", amount).put("paidOn", paidOn).put("receipt", receipt).build();
    }
}
