package org.tiean.authority.entity;

/** How correction and fine hang together in the clause (责改与罚款关系; rulebook G3). */
public enum CorrectionType {
    /** Order to correct and fine at once. */
    C0,
    /** Fine only after refusal or lapse (逾期不改、拒不改正). */
    C1,
    /** Fine at once; refusal brings a further step. */
    C2,
    /** Warning at once; fine only if overdue or with serious consequence. */
    C3,
    /** Warning at once; fine on refusal only. */
    C4,
    /** Order at once; fine only in serious circumstances (情节严重). */
    C5
}
