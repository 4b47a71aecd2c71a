package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** A test is over (检测、检验、检疫、技术鉴定结束). @param result what was found, as the party is told it */
public record EndTesting(String result) {

    private static final int LONGEST = 2000;

    public EndTesting {
        if (result == null || result.isBlank() || result.length() > LONGEST) {
            throw Refusal.invalid("coercion.testing.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("result", result).build();
    }
}
