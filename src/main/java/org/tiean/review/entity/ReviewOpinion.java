package org.tiean.review.entity;

/** What the reviewer concludes (审核意见; rulebook B6.4). */
public enum ReviewOpinion {
    AGREED("同意"),
    /** Facts or evidence are lacking. */
    SUPPLEMENT("建议补充调查"),
    /** Law, amount or procedure is wrong. */
    CORRECT("建议改正"),
    /** Beyond the organ's powers. */
    TRANSFER("建议移送");

    private final String word;

    ReviewOpinion(String word) {
        this.word = word;
    }

    /** As documents print it. */
    public String word() {
        return word;
    }
}
