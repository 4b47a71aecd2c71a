package org.tiean.decision.entity;

/** What the head says to a proposed decision (审批意见). */
public enum Approval {
    APPROVED,
    /** Back to investigation. */
    RETURNED
}
