package org.tiean.casefile;

import java.util.Set;
import java.util.TreeSet;
import org.tiean.demo.entity.SampleCase;

/** A sample case whose life goes another way at its end: what {@code needs} says, the scripts play. */
public final class Needing {

    private Needing() {
    }

    /** @param more e.g. INSTALMENT: the fine is paid in parts */
    public static SampleCase of(SampleCase told, String more) {
        Set<String> needs = new TreeSet<>(told.needs());
        needs.add(more);
        return new SampleCase(told.number(), told.clueSource(), told.happenedAt(), told.place(), told.longitude(), told.latitude(),
                told.eventCode(), told.party(), told.itemCode(), told.appliedItemCode(), told.factors(), told.base(), told.facts(),
                told.evidence(), told.defence(), told.hearing(), told.filedOn(), told.decidedOn(), told.procedure(), told.amount(),
                told.otherPenalty(), told.grounds(), needs);
    }
}
