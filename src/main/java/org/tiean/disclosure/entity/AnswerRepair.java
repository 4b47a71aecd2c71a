package org.tiean.disclosure.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What becomes of an application for credit repair.
 *
 * @param opinion read by the party
 */
public record AnswerRepair(UUID requestId, Outcome outcome, String opinion) {

    private static final int LONGEST = 1000;

    /** The answers there are. */
    public enum Outcome {
        /** Handed on to the credit platform, which decides (转信用平台). */
        HANDED_ON,
        /** The conditions are not met (不符合条件). */
        REFUSED
    }

    public AnswerRepair {
        if (requestId == null || outcome == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("disclosure.repair.answer-incomplete");
        }
        opinion = opinion.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("requestId", requestId).put("outcome", outcome).put("opinion", opinion).build();
    }
}
