package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the organ finds of a statement on a demand (复核; 行政强制法36).
 *
 * @param adopted whether it is founded: then nothing is applied for on this demand
 */
public record ExamineStatement(boolean adopted, String examination) {

    private static final int LONGEST = 20_000;

    public ExamineStatement {
        if (examination == null || examination.isBlank() || examination.length() > LONGEST) {
            throw Refusal.invalid("execution.demand.examination-incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("adopted", adopted).put("examination", examination).build();
    }
}
