package org.tiean.discretion.control;

import org.tiean.discretion.entity.Maker;

/** Who must approve that a case departs from a benchmark (调整适用; 国办发〔2022〕27号（十二）, rulebook G1.9). Pure. */
public final class Departure {

    /** Who approves. */
    public enum Approver {
        /** The own benchmark: the main head, or the heads' collective discussion. */
        HEAD_OR_DISCUSSION,
        /** A superior's benchmark: the organ that made it, to which the case is reported. */
        MAKER
    }

    private Departure() {
    }

    /**
     * @param maker who made it; null where there is none, or where it was not asked for: then the own head answers
     * @param organ in whose name the case is decided
     */
    public static Approver approver(Maker maker, String organ) {
        return maker == null || maker.is(organ) ? Approver.HEAD_OR_DISCUSSION : Approver.MAKER;
    }
}
