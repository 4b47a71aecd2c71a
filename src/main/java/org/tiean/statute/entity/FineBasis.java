package org.tiean.statute.entity;

/** From what a fine is reckoned (罚款计算依据). */
public enum FineBasis {
    FIXED_RANGE,
    /** So much for each unit, such as each parking space. */
    PER_UNIT,
    /** The sums of the clause where there is no gain or a small one, otherwise multiples of the gain. */
    MULTIPLE_OF_ILLEGAL_GAIN,
    MULTIPLE_OF_BASE,
    PERCENT_OF_PROJECT_COST,
    PERCENT_OF_BASE,
    /** The clause allows a fine but sets no sum: a local rule must. */
    NONE
}
