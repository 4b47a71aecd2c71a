package org.tiean.disclosure.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the second person says of a publication (公示复核).
 *
 * @param decisionId the penalty decision it is about
 * @param words      why it is sent back; may be left out where it is confirmed
 */
public record ConfirmPublication(UUID decisionId, Outcome outcome, String words) {

    private static final int LONGEST = 2000;

    /** The answers there are. */
    public enum Outcome {
        /** 同意公示. */
        CONFIRMED,
        /** 退回修改. */
        RETURNED
    }

    public ConfirmPublication {
        words = words == null || words.isBlank() ? null : words.strip();
        if (decisionId == null || outcome == null || words != null && words.length() > LONGEST) {
            throw Refusal.invalid("disclosure.confirmation.incomplete");
        }
        if (outcome == Outcome.RETURNED && words == null) {
            throw Refusal.invalid("disclosure.confirmation.no-reason");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("outcome", outcome).put("words", words).build();
    }
}
