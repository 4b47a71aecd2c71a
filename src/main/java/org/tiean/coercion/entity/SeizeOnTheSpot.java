package org.tiean.coercion.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * It could not wait: sealed or detained first, approved within twenty-four hours (情况紧急，当场查封、扣押; 行政强制法19).
 *
 * @param urgency why it could not wait for the approval
 */
public record SeizeOnTheSpot(ProposeSeizure what, String urgency, TakeSeizure how) {

    private static final int LONGEST = 2000;

    public SeizeOnTheSpot {
        if (what == null || how == null || urgency == null || urgency.isBlank() || urgency.length() > LONGEST) {
            throw Refusal.invalid("coercion.seizure.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Json.createObjectBuilder(what.toFacts()).addAll(Json.createObjectBuilder(how.toFacts()))
                .addAll(Json.createObjectBuilder(Facts.of().put("urgency", urgency).build())).build();
    }
}
