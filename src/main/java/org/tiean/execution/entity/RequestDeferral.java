package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A party in hardship asks to pay later or in parts (申请延期、分期缴纳罚款; 行政处罚法66(2)).
 *
 * @param decisionId the decision that orders the fine
 * @param askedOn    day on which the party asked
 * @param reason     the hardship, in the party's words
 * @param parts      when it proposes to pay how much: one part for a postponement, two or more for instalments
 */
public record RequestDeferral(UUID decisionId, LocalDate askedOn, Kind kind, String reason, List<Instalment> parts) {

    /** What is asked for. */
    public enum Kind {
        /** 延期缴纳. */
        POSTPONEMENT,
        /** 分期缴纳. */
        INSTALMENTS;

        /** Whether so many parts make such a plan. */
        public boolean suits(int parts) {
            return this == POSTPONEMENT ? parts == 1 : parts > 1 && parts <= MOST;
        }
    }

    /** More parts than years have months are no plan a page or a paper shows. */
    public static final int MOST = 36;

    private static final int LONGEST = 2000;

    public RequestDeferral {
        if (decisionId == null || askedOn == null || kind == null || reason == null || reason.isBlank() || reason.length() > LONGEST
                || parts == null || !kind.suits(parts.size())) {
            throw Refusal.invalid("execution.deferral.incomplete");
        }
        parts = List.copyOf(parts);
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("askedOn", askedOn).put("kind", kind).put("reason", reason)
                .put("parts", Instalment.toFacts(parts)).build();
    }
}
