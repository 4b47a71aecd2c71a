package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Somebody asks that a person leaves the case (申请回避).
 *
 * @param officerId who should leave: a handler of the case, or a legal reviewer of the agency
 * @param by        the party, or the person on own motion
 * @param partyId   the party that asks; null on own motion
 * @param reason    in the words of whoever asks
 */
public record RequestRecusal(UUID officerId, By by, UUID partyId, Ground ground, String reason, LocalDate askedOn) {

    /** Who asks. */
    public enum By {
        /** 当事人申请. */
        PARTY,
        /** 自行回避. */
        ONESELF
    }

    /** 行政处罚法43(1). */
    public enum Ground {
        /** 与案件有直接利害关系. */
        DIRECT_INTEREST,
        /** 有其他关系可能影响公正执法. */
        OTHER_RELATION
    }

    public RequestRecusal {
        if (officerId == null || by == null || (by == By.PARTY) == (partyId == null) || ground == null || reason == null
                || reason.isBlank() || askedOn == null) {
            throw Refusal.invalid("intake.recusal.incomplete");
        }
        reason = reason.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("officerId", officerId).put("by", by).put("partyId", partyId).put("ground", ground)
                .put("reason", reason).put("askedOn", askedOn).build();
    }
}
