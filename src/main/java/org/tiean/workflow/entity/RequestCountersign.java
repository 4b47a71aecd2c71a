package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Asks somebody to sign an approval too (加签).
 *
 * @param step      the approval that waits, one of {@code countersign-steps.csv}
 * @param officerId who is to sign
 * @param reason    what the opinion is wanted for
 */
public record RequestCountersign(String step, UUID officerId, String reason) {

    private static final int LONGEST = 1000;

    public RequestCountersign {
        if (step == null || step.isBlank() || officerId == null) {
            throw Refusal.invalid("workflow.countersign.who");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("workflow.countersign.reason");
        }
        reason = reason.strip();
    }

    /** As it stands in the record; who is named is held against what was decided about keeping away (回避). */
    public JsonObject toFacts() {
        return Facts.of().put("step", step).putAll("officerIds", List.of(officerId)).put("reason", reason).build();
    }
}
