package org.tiean.identity.entity;

/** What somebody wants of a thing (操作). */
public enum Action {
    /** Read it with personal values masked (查看). */
    SEE,
    /** Read personal values in the clear, with a reason that is recorded (查看未脱敏信息; rulebook M11). */
    SEE_UNMASKED,
    /** Change something (办理). What the change is, the legality gate decides; this only opens the door. */
    ACT
}
