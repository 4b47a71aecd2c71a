package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head decides on a challenge (决定回避). */
public record DecideRecusal(UUID recusalId, boolean granted, String opinion) {

    public DecideRecusal {
        if (recusalId == null || opinion == null || opinion.isBlank()) {
            throw Refusal.invalid("intake.recusal.incomplete");
        }
        opinion = opinion.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("recusalId", recusalId).put("granted", granted).put("opinion", opinion).build();
    }
}
