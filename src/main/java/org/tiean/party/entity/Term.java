package org.tiean.party.entity;

import java.time.LocalDate;

/**
 * A last day of a party, in plain words (期限).
 *
 * @param kind        what it is for
 * @param due         the last day, counted in full
 * @param provisional whether it rests on a year without a holiday table (暂定)
 * @param number      of the paper it follows from, null for none
 */
public record Term(Kind kind, LocalDate due, boolean provisional, String number) {

    /** What a party has a last day for. */
    public enum Kind {
        /** 行政处罚法44, 45. */
        DEFENCE,
        /** 行政处罚法64[1]. */
        HEARING,
        /** 行政处罚法67(3). */
        PAYMENT,
        /** 行政处罚法66(2). */
        INSTALMENT,
        /** 行政复议法20(1). */
        REVIEW,
        /** 行政诉讼法46(1). */
        SUIT
    }
}
