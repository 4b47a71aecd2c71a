package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** What the head says to a measure that is asked for, or was taken because it could not wait (审批意见). */
public record MeasureOpinion(Outcome outcome, String opinion) {

    /** The two answers. */
    public enum Outcome {
        /** 同意. */
        APPROVED,
        /** 不同意. */
        REFUSED
    }

    private static final int LONGEST = 2000;

    public MeasureOpinion {
        if (outcome == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("coercion.opinion.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", outcome).put("opinion", opinion).build();
    }
}
