package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The head prolongs a seizure because the case is complex (延长查封、扣押期限; 行政强制法25(1)).
 *
 * @param days   calendar days, at most what the law lets be added
 * @param reason what is complex
 */
public record ExtendSeizure(int days, String reason) {

    private static final int LONGEST = 1000;

    public ExtendSeizure {
        if (days < 1 || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("coercion.extension.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("days", days).put("reason", reason).build();
    }
}
