package org.tiean.review.entity;

/** What one head is for (个人表决意见): one of the two conclusions, or neither. */
public enum Vote {
    /** 同意: the decision as proposed, or as worded in the conclusion. */
    FOR("同意"),
    /** 退回补充调查. */
    SEND_BACK("退回"),
    /** 弃权: an opinion, and neither conclusion. */
    ABSTAINED("弃权");

    private final String word;

    Vote(String word) {
        this.word = word;
    }

    /** As the record says it. */
    public String word() {
        return word;
    }

    /** Whether it supports this conclusion. */
    public boolean supports(Conclusion conclusion) {
        return this == (conclusion == Conclusion.AGREED ? FOR : SEND_BACK);
    }
}
