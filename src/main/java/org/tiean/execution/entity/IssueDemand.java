package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * A demand to perform (履行行政决定催告书; 行政强制法35).
 *
 * @param payBy     last day the demand gives
 * @param otherDuty what else the decision orders and was not performed; null if nothing
 */
public record IssueDemand(UUID decisionId, LocalDate payBy, String otherDuty) {

    private static final int LONGEST = 1000;

    public IssueDemand {
        if (decisionId == null || payBy == null || otherDuty != null && otherDuty.length() > LONGEST) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 35), "execution.demand.incomplete");
        }
        otherDuty = otherDuty == null || otherDuty.isBlank() ? null : otherDuty.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("payBy", payBy).put("otherDuty", otherDuty).build();
    }
}
