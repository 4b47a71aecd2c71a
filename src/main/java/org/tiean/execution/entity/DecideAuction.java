package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The head answers whether seized things are auctioned against the fine; approved, it is the decision on execution by force
 * (强制执行决定; 行政强制法37).
 */
public record DecideAuction(Outcome outcome, String opinion) {

    /** 审批结果. */
    public enum Outcome {
        /** 同意，作出强制执行决定. */
        APPROVED,
        /** 不同意. */
        REFUSED
    }

    private static final int LONGEST = 2000;

    public DecideAuction {
        if (outcome == null || Words.missing(opinion, LONGEST)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("auctionOutcome", outcome).put("opinion", opinion).build();
    }
}
