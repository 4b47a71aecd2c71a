package org.tiean.statute.entity;

/**
 * How a penalty clause ties the fine to the order to correct (责令改正与罚款的关系), rulebook G3.
 */
public enum CorrectionType {
    /** Order to correct (or none) and fine at once. */
    C0,
    /** Fine only on refusal: 逾期不改、拒不改正. */
    C1,
    /** Fine at once; refusal brings a higher fine or a further measure. */
    C2,
    /** Warning at once; fine only if overdue or with serious consequence. */
    C3,
    /** Warning at once; fine on refusal only. */
    C4,
    /** Order at once; fine only if 情节严重. */
    C5;

    /** Whether a fine is lawful on these findings. */
    public boolean fines(Findings findings) {
        return switch (this) {
            case C0, C2 -> true;
            case C1, C4 -> findings.refused();
            case C3 -> findings.refused() || findings.seriousConsequence();
            case C5 -> findings.seriousCircumstances();
        };
    }
}
