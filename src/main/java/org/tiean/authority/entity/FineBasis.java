package org.tiean.authority.entity;

/** What a fine is reckoned from (罚款计算基础). */
public enum FineBasis {
    /** Between two sums. */
    FIXED_RANGE,
    /** A sum for each unit, which {@code fineBase} names. */
    PER_UNIT,
    /** A multiple of the illegal gain. */
    MULTIPLE_OF_ILLEGAL_GAIN,
    /** A percentage of the project's cost. */
    PERCENT_OF_PROJECT_COST,
    /** A multiple of another base, which {@code fineBase} names. */
    MULTIPLE_OF_BASE,
    /** A percentage of another base, which {@code fineBase} names. */
    PERCENT_OF_BASE,
    /** The clause allows a fine and sets none; a local rule must (Z-18). */
    NONE
}
