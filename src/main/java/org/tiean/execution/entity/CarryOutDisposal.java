package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * What was approved for confiscated goods was done (罚没物品处理记录; 行政处罚法74).
 *
 * @param method    as approved
 * @param executor  the auction house or seller, the place of destruction, or the organ that took them
 * @param course    what was done, as it happened
 * @param witness   who witnessed it; a destruction needs one
 * @param receipt   number of the receipt of the organ that took goods handed in; null otherwise
 * @param price     what they were sold for; null where not sold
 * @param recording numbers of pictures and recordings
 */
public record CarryOutDisposal(DisposalMethod method, Instant startedAt, Instant endedAt, String place, String executor, String course, String witness, String receipt,
                               Money price, List<UUID> officerIds, String recording) {

    private static final int LONGEST = 4000;
    private static final int NAME = 300;
    private static final int NUMBER = 60;

    public CarryOutDisposal {
        if (method == null || startedAt == null || endedAt == null || Words.missing(place, NAME) || Words.missing(executor, NAME) || Words.missing(course, LONGEST)
                || Words.tooLong(witness, NAME) || Words.tooLong(receipt, NUMBER) || Words.missing(recording, NAME)) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
        if (!endedAt.isAfter(startedAt)) {
            throw Refusal.invalid("execution.carry-out.times");
        }
        witness = Words.orNull(witness);
        receipt = Words.orNull(receipt);
        officerIds = List.copyOf(officerIds);
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("method", method).put("startedAt", Zones.minuteOf(startedAt)).put("endedAt", Zones.minuteOf(endedAt)).put("place", place)
                .put("executor", executor).put("course", course).put("witness", witness).put("receipt", receipt)
                .putAll("officerIds", officerIds).put("recording", recording);
        return price == null ? facts.build() : facts.put("priceFen", price).build();
    }
}
