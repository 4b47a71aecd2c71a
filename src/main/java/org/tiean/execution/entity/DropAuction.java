package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head gives an auction up before anything was sold (终止拍卖). */
public record DropAuction(String reason) {

    private static final int LONGEST = 2000;

    public DropAuction {
        if (Words.missing(reason, LONGEST)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("reason", reason).build();
    }
}
