package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Money officers took reaches the organ; at most two working days after they took it (行政处罚法71). */
public record HandInCash(UUID paymentId, LocalDate handedInOn) {

    public HandInCash {
        if (paymentId == null || handedInOn == null) {
            throw Refusal.invalid("execution.cash.day");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("paymentId", paymentId).put("handedInOn", handedInOn).build();
    }
}
