package org.tiean.disclosure.entity;

/** Whether a second person has looked at what will be published (复核). */
public enum Confirmation {
    /** Nothing is published, or it was decided before a second person was asked for. */
    NOT_ASKED,
    /** 待复核. */
    AWAITED,
    /** 退回. */
    RETURNED,
    /** 已复核. */
    CONFIRMED
}
