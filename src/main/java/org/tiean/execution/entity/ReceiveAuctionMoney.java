package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The price of an auction is in the treasury's account, and set off (价款抵缴罚款; 行政强制法46(3), 49).
 *
 * @param receivedOn day on which it got there
 * @param receipt    number of the official receipt (罚没票据、缴款凭证)
 */
public record ReceiveAuctionMoney(LocalDate receivedOn, String receipt) {

    private static final int NUMBER = 60;

    public ReceiveAuctionMoney {
        if (receivedOn == null || Words.missing(receipt, NUMBER)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
        receipt = receipt.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("receivedOn", receivedOn).put("receipt", receipt).build();
    }
}
