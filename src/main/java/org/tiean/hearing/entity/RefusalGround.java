package org.tiean.hearing.entity;

/** Why a request for a hearing is not accepted (不予受理的理由); there is no third one (行政处罚法63, 64[1]). */
public enum RefusalGround {
    /** 逾期提出. */
    LATE("逾期提出听证申请"),
    /** 不属于听证范围. */
    OUT_OF_SCOPE("本案不属于应当听证的情形");

    private final String words;

    RefusalGround(String words) {
        this.words = words;
    }

    /** As the notice says it. */
    public String words() {
        return words;
    }
}
