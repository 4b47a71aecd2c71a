package org.tiean.disclosure.entity;

/** Sizes of fines by which the public narrows a search (罚款金额); bounds in fen, the upper one not included. */
public enum FineBand {
    /** 无罚款. */
    NONE(0, 1),
    /** 不满一千元. */
    BELOW_1000(1, 100_000),
    /** 一千元以上不满一万元. */
    BELOW_10000(100_000, 1_000_000),
    /** 一万元以上不满十万元. */
    BELOW_100000(1_000_000, 10_000_000),
    /** 十万元以上. */
    FROM_100000(10_000_000, Long.MAX_VALUE);

    private final long from;
    private final long below;

    FineBand(long from, long below) {
        this.from = from;
        this.below = below;
    }

    public long from() {
        return from;
    }

    public long below() {
        return below;
    }
}
