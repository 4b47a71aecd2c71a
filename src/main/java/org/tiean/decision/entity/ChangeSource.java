package org.tiean.decision.entity;

/** Who changed a decision. */
public enum ChangeSource {
    /** 本机关自行纠正 (行政处罚法75(2); 行政复议法32; 行政诉讼法62). */
    OWN("本机关"),
    /** 行政复议机关. */
    REVIEW("行政复议机关"),
    /** 人民法院. */
    COURT("人民法院");

    private final String word;

    ChangeSource(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
