package org.tiean.disclosure.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A party asks that its decision be shown no longer (信用修复申请).
 *
 * @param measures what it did to mend the matter
 * @param promised whether it promised to keep to the law (信用承诺); without the promise there is no application
 */
public record RequestRepair(UUID decisionId, LocalDate askedOn, String measures, boolean promised) {

    private static final int LONGEST = 2000;

    public RequestRepair {
        if (decisionId == null || askedOn == null || measures == null || measures.isBlank() || measures.length() > LONGEST) {
            throw Refusal.invalid("disclosure.repair.incomplete");
        }
        if (!promised) {
            throw Refusal.invalid("disclosure.repair.no-promise");
        }
        measures = measures.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("askedOn", askedOn).put("measures", measures).put("promised", promised).build();
    }
}
