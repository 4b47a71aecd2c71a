package org.tiean.remedy.entity;

/** Which remedy (救济途径). */
public enum RemedyKind {
    /** 行政复议. */
    REVIEW,
    /** 行政诉讼. */
    SUIT
}
