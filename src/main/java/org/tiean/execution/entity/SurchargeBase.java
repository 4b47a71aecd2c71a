package org.tiean.execution.entity;

/** On what the daily three per cent are counted once part of a fine is paid (setting {@code surcharge.base}; Z-3). */
public enum SurchargeBase {
    /** The fine in the decision (罚款数额), until it is paid in full. */
    FINE,
    /** What of it is still unpaid. */
    UNPAID;

    /** As the setting writes it. */
    public static SurchargeBase ofSetting(String word) {
        return "unpaid".equals(word) ? UNPAID : FINE;
    }
}
