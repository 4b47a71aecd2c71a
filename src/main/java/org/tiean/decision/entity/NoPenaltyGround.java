package org.tiean.decision.entity;

import org.tiean.kernel.entity.Citation;

/** Why a case ends without a penalty (不予行政处罚、终止调查的理由). */
public enum NoPenaltyGround {
    /** 不满十四周岁的人有违法行为. */
    UNDER_14("不满十四周岁的未成年人有违法行为，不予行政处罚，责令监护人加以管教", Citation.of("行政处罚法", 30), true, true),
    /** 不能辨认或者不能控制自己行为. */
    UNABLE("精神病人、智力残疾人在不能辨认或者不能控制自己行为时有违法行为，不予行政处罚，责令其监护人严加看管和治疗",
            Citation.of("行政处罚法", 31), true, true),
    /** 违法行为轻微并及时改正，没有造成危害后果. */
    MINOR("违法行为轻微并及时改正，没有造成危害后果", Citation.of("行政处罚法", 33, 1), true, true),
    /** 首违不罚. */
    FIRST("初次违法且危害后果轻微并及时改正", Citation.of("行政处罚法", 33, 1), true, true),
    /** 没有主观过错. */
    NO_FAULT("当事人有证据足以证明没有主观过错", Citation.of("行政处罚法", 33, 2), true, true),
    /** 违法事实不能成立. */
    NOT_ESTABLISHED("违法事实不能成立", Citation.of("行政处罚法", 57, 1, 3), true, false),
    /** 违法事实无法查清. */
    UNPROVABLE("违法事实无法查清，证据不足", Citation.of("行政处罚法", 40), false, false),
    /** 超过追责时效. */
    TIME_BARRED("违法行为已超过追责时效", Citation.of("行政处罚法", 36, 1), false, false);

    private final String words;
    private final Citation basis;
    private final boolean decision;
    private final boolean unlawful;

    NoPenaltyGround(String words, Citation basis, boolean decision, boolean unlawful) {
        this.words = words;
        this.basis = basis;
        this.decision = decision;
        this.unlawful = unlawful;
    }

    /** As documents say it. */
    public String words() {
        return words;
    }

    /** The clause it rests on. */
    public Citation basis() {
        return basis;
    }

    /** Whether it ends in a decision to the party (不予行政处罚决定); otherwise the investigation just ends (终止调查). */
    public boolean isDecision() {
        return decision;
    }

    /** Whether the act was unlawful, so that the party is to be educated (行政处罚法33(3)). */
    public boolean isUnlawful() {
        return unlawful;
    }

    /** Whether it asks for prompt correction. */
    public boolean needsCorrection() {
        return this == MINOR || this == FIRST;
    }
}
