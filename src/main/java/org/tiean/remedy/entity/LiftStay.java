package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** Execution goes on from a day (恢复执行). */
public record LiftStay(LocalDate on, String reason) {

    private static final int LONGEST = 1000;

    public LiftStay {
        if (on == null || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("remedy.stay.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("on", on).put("reason", reason).build();
    }
}
