package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Somebody else chairs (更换听证主持人), as after a challenge that was granted.
 *
 * @param reason why, to stand in the record
 */
public record ReplaceChair(UUID chairId, String reason) {

    public ReplaceChair {
        if (chairId == null || reason == null || reason.isBlank()) {
            throw Refusal.invalid("hearing.chair.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("officerIds", List.of(chairId)).put("chairId", chairId).put("reason", reason).build();
    }
}
