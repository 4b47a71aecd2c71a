package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Evidence is to be registered and preserved (申请先行登记保存证据; 行政处罚法56).
 *
 * @param ground why it cannot wait
 * @param reason the ground in the words of this case; may be null where the place does not ask for it
 * @param things what is to be preserved, in words
 */
public record ProposePreservation(UUID partyId, Ground ground, String reason, String things) {

    /** The two grounds of the law. */
    public enum Ground {
        /** 证据可能灭失. */
        MAY_BE_LOST("证据可能灭失"),
        /** 证据以后难以取得. */
        HARD_LATER("证据以后难以取得");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As documents print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 2000;

    public ProposePreservation {
        if (partyId == null || ground == null || things == null || things.isBlank() || things.length() > LONGEST
                || reason != null && reason.length() > LONGEST) {
            throw Refusal.invalid("coercion.preservation.incomplete");
        }
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("ground", ground).put("reason", reason).put("things", things).build();
    }
}
