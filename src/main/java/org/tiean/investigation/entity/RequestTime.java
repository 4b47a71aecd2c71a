package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the handlers ask for.
 *
 * @param kind   more time, standing still, or going on
 * @param amount units of the limit, for an extension only
 * @param ground why the investigation cannot go on, for a suspension only
 * @param reason in words
 */
public record RequestTime(Kind kind, Integer amount, Ground ground, String reason) {

    /** What is asked for. */
    public enum Kind {
        /** 延长期限. */
        EXTENSION,
        /** 中止调查. */
        SUSPENSION,
        /** 恢复调查. */
        RESUMPTION
    }

    /** Grounds on which an investigation may stand still (住建部令第55号; rulebook B7.4). */
    public enum Ground {
        /** It depends on a judgment or another decision not made yet. */
        JUDGMENT("须以相关案件的裁判结果或者其他行政决定为依据，而相关案件尚未审结或者其他行政决定尚未作出"),
        /** A question of law was sent up for interpretation. */
        INTERPRETATION("涉及法律适用等问题，需要送请有权机关作出解释或者确认"),
        FORCE_MAJEURE("因不可抗力致使案件暂时无法调查"),
        PARTY_MISSING("因当事人下落不明致使案件暂时无法调查"),
        OTHER("其他应当中止调查的情形");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** As forms print it. */
        public String words() {
            return words;
        }
    }

    private static final int LONGEST = 2000;

    public RequestTime {
        boolean complete = kind != null && reason != null && !reason.isBlank() && reason.length() <= LONGEST
                && (kind == Kind.EXTENSION) == (amount != null) && (kind == Kind.SUSPENSION) == (ground != null);
        if (!complete || amount != null && amount < 1) {
            throw Refusal.invalid("investigation.time.incomplete");
        }
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("kind", kind).put("ground", ground).put("reason", reason);
        return (amount == null ? facts : facts.put("amount", amount.longValue())).build();
    }
}
