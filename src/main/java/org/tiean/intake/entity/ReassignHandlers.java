package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A case is given to other handlers (转办、更换承办人).
 *
 * @param officerIds everybody who handles it from now on, those who stay included: two officers or more (行政处罚法 42(1))
 * @param reason     why, e.g. the certificate was suspended
 */
public record ReassignHandlers(List<UUID> officerIds, String reason) {

    public ReassignHandlers {
        officerIds = List.copyOf(officerIds);
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("intake.reassign.reason");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("officerIds", officerIds).put("reason", reason).build();
    }
}
