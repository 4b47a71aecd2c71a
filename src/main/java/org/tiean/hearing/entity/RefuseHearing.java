package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** A request for a hearing is not accepted (不予受理听证申请), on a ground that follows from the request itself. */
public record RefuseHearing(UUID requestId, String reason) {

    public RefuseHearing {
        if (requestId == null || reason == null || reason.isBlank()) {
            throw Refusal.invalid("hearing.refuse.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("requestId", requestId).put("reason", reason).build();
    }
}
