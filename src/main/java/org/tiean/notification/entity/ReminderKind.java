package org.tiean.notification.entity;

/** Of what one is reminded. */
public enum ReminderKind {
    /** 期限过半. */
    HALF,
    /** 三日内届满. */
    SOON,
    /** 已经逾期. */
    OVERDUE,
    /** 逾期督办: over, and those above are to see to it. */
    ESCALATED
}
