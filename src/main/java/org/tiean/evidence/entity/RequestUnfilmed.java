package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Asks the head to let a step pass that was not filmed.
 *
 * @param step which
 * @param day  on which it took place or will
 */
public record RequestUnfilmed(ActKind step, LocalDate day, String reason) {

    public RequestUnfilmed {
        if (step == null || day == null || reason == null || reason.isBlank()) {
            throw Refusal.invalid("evidence.unfilmed.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("step", step.key()).put("day", day).put("reason", reason).build();
    }
}
