package org.tiean.hearing.entity;

/** What the chair advises after the hearing (听证报告的结论). */
public enum HearingConclusion {
    /** 维持拟作出的处罚. */
    UPHOLD("维持拟作出的行政处罚"),
    /** 减轻拟作出的处罚. */
    REDUCE("从轻或者减轻拟作出的行政处罚"),
    /** 补充调查. */
    SUPPLEMENT("补充调查后再作决定");

    private final String words;

    HearingConclusion(String words) {
        this.words = words;
    }

    /** As the report says it. */
    public String words() {
        return words;
    }
}
