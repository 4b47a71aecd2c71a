package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The handlers ask to hand the case to another administrative organ (申请移送).
 *
 * @param receiver      the organ that is competent
 * @param reason        with its legal ground
 * @param partyInformed how the party was told; null where there is none yet or it was not
 */
public record ProposeTransfer(Ground ground, String receiver, String reason, String partyInformed) {

    /** Why it is not ours to decide. */
    public enum Ground {
        /** 不属于本机关管辖. */
        NO_COMPETENCE("案件不属于本机关管辖"),
        /** 其他有管辖权的机关最先立案 (行政处罚法25(1)). */
        FIRST_FILED("其他有管辖权的行政机关最先立案");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As forms print it. */
        public String words() {
            return words;
        }
    }

    public ProposeTransfer {
        Texts.require("transfer.proposal.incomplete", receiver, reason);
        partyInformed = Texts.orNull(partyInformed);
        if (ground == null) {
            throw Refusal.invalid("transfer.proposal.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("ground", ground).put("receiver", receiver).put("reason", reason).put("partyInformed", partyInformed).build();
    }
}
