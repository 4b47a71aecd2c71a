package org.tiean.decision.entity;

/** What may happen to a decision after it was made (更正、变更、撤销、确认违法、确认无效). */
public enum ChangeKind {
    /** 更正: a slip of the pen; what was decided stays. */
    CORRECTION("更正"),
    /** 变更: another sum takes the place of the one decided. */
    CHANGE("变更"),
    /** 撤销. */
    REVOCATION("撤销"),
    /** 确认违法: counts for nothing, though it cannot be undone. */
    UNLAWFUL("确认违法"),
    /** 确认无效. */
    VOID("确认无效");

    private final String word;

    ChangeKind(String word) {
        this.word = word;
    }

    /** As papers print it. */
    public String word() {
        return word;
    }

    /** Whether the decision counts for nothing from then on: fine and surcharge are paid back (行政复议法72(2); rulebook E3). */
    public boolean revokes() {
        return this == REVOCATION || this == UNLAWFUL || this == VOID;
    }

    /** Whether the organ itself may decide it; unlawful and void are for who reviews it. */
    public boolean isOwn() {
        return this == CORRECTION || this == CHANGE || this == REVOCATION;
    }
}
