package org.tiean.hearing.entity;

/** Why a hearing is not public (不公开听证的理由); the law knows these three and no other (行政处罚法64[3]). */
public enum ClosedGround {
    /** 国家秘密. */
    STATE_SECRET("涉及国家秘密"),
    /** 商业秘密. */
    TRADE_SECRET("涉及商业秘密"),
    /** 个人隐私. */
    PRIVACY("涉及个人隐私");

    private final String words;

    ClosedGround(String words) {
        this.words = words;
    }

    /** As documents say it. */
    public String words() {
        return words;
    }
}
