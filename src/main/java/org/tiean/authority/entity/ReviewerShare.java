package org.tiean.authority.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Legally qualified reviewers among the enforcing staff of an agency (118号 (11): in principle at least 5 %; F3.1).
 *
 * @param reviewers people with the national qualification (法律职业资格)
 * @param staff     enforcing staff, auxiliaries left out
 */
public record ReviewerShare(long reviewers, long staff) {

    private static final long LEAST_PER_CENT = 5;
    private static final long HUNDRED = 100;

    /** Whether it reaches 5 %; with nobody to count it does not. */
    public boolean isEnough() {
        return staff > 0 && reviewers * HUNDRED >= staff * LEAST_PER_CENT;
    }

    /** Per cent with one decimal, rounded down so that a share short of 5 % never reads 5.0. */
    public BigDecimal perCent() {
        return staff == 0 ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(reviewers * HUNDRED).divide(BigDecimal.valueOf(staff), 1, RoundingMode.DOWN);
    }
}
