package org.tiean.disclosure.entity;

import java.util.Arrays;
import java.util.stream.Collectors;

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

    private final FineRange range;

    FineBand(long from, long below) {
        this.range = new FineRange(from, below);
    }

    public FineRange range() {
        return range;
    }

    /** The name of the band in which the sum of a column lies, as an expression of the database. */
    static String choice(String column) {
        return Arrays.stream(values()).map(band -> "when " + column + " < " + band.range.below() + " then '" + band + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
