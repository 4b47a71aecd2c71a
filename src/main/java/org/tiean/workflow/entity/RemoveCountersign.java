package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Takes a request to sign back (撤销加签), with the reason; it stays in the record. */
public record RemoveCountersign(UUID countersignId, String reason) {

    private static final int LONGEST = 1000;

    public RemoveCountersign {
        if (countersignId == null || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("workflow.countersign.removal");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("countersignId", countersignId).put("reason", reason).build();
    }
}
