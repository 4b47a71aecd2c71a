package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The hearing does not take place at the announced time (延期举行听证); a new time is announced. */
public record PostponeHearing(String reason) {

    public PostponeHearing {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("hearing.postpone.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("reason", reason).build();
    }
}
