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
    DESTROYED;

    /** Whether a thing begins with it. */
    public boolean begins() {
        return this == TAKEN_IN || this == SAMPLED;
    }

    /** Whether the thing is gone after it. */
    public boolean ends() {
        return this == RETURNED || this == AUCTIONED || this == DESTROYED;
    }

    /** Whether both have to sign, or the refusal be said. */
    public boolean isSigned() {
        return this != SHELVED;
    }
}
