package org.tiean.party.entity;

/** What can be asked of the reviewing organ (复议请求; 行政复议法63–68). */
public enum ReviewWish {
    REVOKE("撤销上述行政处罚决定。"),
    CHANGE("变更上述行政处罚决定。"),
    UNLAWFUL("确认上述行政处罚决定违法。");

    private final String words;

    ReviewWish(String words) {
        this.words = words;
    }

    /** As the application has it, which is written in Chinese. */
    public String words() {
        return words;
    }
}
