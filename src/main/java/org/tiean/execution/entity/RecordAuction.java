package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What came of an auction (拍卖结果).
 *
 * @param course what happened
 * @param price  what was bid; null where nothing was sold, as are proof and costs
 * @param proof  number of the confirmation (拍卖成交确认书)
 * @param costs  what the auction house takes from the organ: commission and expenses (佣金和费用)
 */
public record RecordAuction(Result result, LocalDate heldOn, String course, Money price, String proof, Money costs) {

    /** 拍卖结果. */
    public enum Result {
        /** 成交. */
        SOLD,
        /** 流拍. */
        UNSOLD
    }

    private static final int LONGEST = 2000;
    private static final int NUMBER = 60;

    public RecordAuction {
        if (result == null || heldOn == null || Words.missing(course, LONGEST) || Words.tooLong(proof, NUMBER)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
        proof = Words.orNull(proof);
        boolean sold = result == Result.SOLD;
        if (sold != (price != null && !price.isZero()) || sold != (proof != null) || sold != (costs != null)) {
            throw Refusal.invalid("execution.auction.price-needed");
        }
        if (sold && costs.exceeds(price)) {
            throw Refusal.invalid("execution.auction.costs-exceed");
        }
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("result", result).put("heldOn", heldOn).put("course", course).put("proof", proof);
        return price == null ? facts.build() : facts.put("priceFen", price).put("costsFen", costs).build();
    }
}
