package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The execution goes on (恢复执行; 行政强制法39(2), 42(2)).
 *
 * @param reason      how the ground came to its end
 * @param remedyEnded day from which review and suit are over for good and the decision stands; only after a review or a suit,
 *                    null where the party may still sue
 */
public record ResumeCoercion(String reason, LocalDate remedyEnded) {

    private static final int LONGEST = 2000;

    public ResumeCoercion {
        if (Words.missing(reason, LONGEST)) {
            throw Refusal.invalid("execution.suspension.incomplete");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("reason", reason).put("remedyEnded", remedyEnded).build();
    }
}
