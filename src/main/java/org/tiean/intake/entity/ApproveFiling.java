package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the head says to a proposed filing (立案审批).
 *
 * @param outcome what is decided
 * @param opinion in words, as it stands on the form
 */
public record ApproveFiling(Outcome outcome, String opinion) {

    /** What the head decides; its name is the outcome the process reads. */
    public enum Outcome {
        APPROVED,
        /** 退回补正. */
        RETURNED,
        /** 不同意立案: goes on as a proposal not to file. */
        REFUSED
    }

    public ApproveFiling {
        if (outcome == null || opinion == null || opinion.isBlank()) {
            throw Refusal.invalid("intake.approval.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", outcome).put("opinion", opinion).build();
    }
}
