package org.tiean.review.entity;

/** What the heads concluded together (讨论结论). */
public enum Conclusion {
    /** An opinion for the decision was formed. */
    AGREED,
    /** Back to investigation. */
    RETURNED
}
