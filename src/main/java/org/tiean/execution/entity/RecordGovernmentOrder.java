package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * The government of county level or above orders a department to demolish (责成强制拆除; 城乡规划法68).
 *
 * @param government full name
 * @param number     of its paper
 * @param orderedOn  date of its paper
 */
public record RecordGovernmentOrder(String government, String number, LocalDate orderedOn) {

    private static final int NAME = 100;
    private static final int NUMBER = 60;

    public RecordGovernmentOrder {
        if (orderedOn == null || Words.missing(government, NAME) || Words.missing(number, NUMBER)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("城乡规划法", 68), "execution.order.incomplete");
        }
        government = government.strip();
        number = number.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("government", government).put("number", number).put("orderedOn", orderedOn).build();
    }
}
