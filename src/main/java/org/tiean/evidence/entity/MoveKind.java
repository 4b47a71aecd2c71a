package org.tiean.evidence.entity;

/** What happens to a thing in custody (流转方式). */
public enum MoveKind {
    /** 入库: the first of every thing. */
    TAKEN_IN,
    /** 移库: to another shelf, by the same keeper. */
    SHELVED,
    /** 交接. */
    HANDED_OVER,
    /** 送检. */
    SENT_FOR_TEST,
    /** 检毕归还. */
    BACK_FROM_TEST,
    /** 抽样取证: the first of a sample. */
    SAMPLED,
    /** 返还. */
    RETURNED,
    /** 拍卖. */
    AUCTIONED,
    /** 销毁. */
    DESTROYED,
    /** 随案移送: with its case to another organ. */
    TRANSFERRED,
    /** 变卖. */
    SOLD,
    /** 上缴. */
    HANDED_IN;

    /** Whether a thing begins with it. */
    public boolean begins() {
        return this == TAKEN_IN || this == SAMPLED;
    }

    /** Whether the thing is gone after it. */
    public boolean ends() {
        return switch (this) {
            case RETURNED, AUCTIONED, DESTROYED, TRANSFERRED, SOLD, HANDED_IN -> true;
            default -> false;
        };
    }

    /** Whether both have to sign, or the refusal be said. */
    public boolean isSigned() {
        return this != SHELVED;
    }
}
