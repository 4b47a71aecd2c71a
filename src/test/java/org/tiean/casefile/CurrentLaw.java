package org.tiean.casefile;

import org.tiean.demo.entity.SampleCase;

/** A sample case told of days when another version of its clause was in force, under the version of today. */
public final class CurrentLaw {

    private CurrentLaw() {
    }

    /** @param itemCode the version in force when the test plays it */
    public static SampleCase of(SampleCase told, String itemCode) {
        return new SampleCase(told.number(), told.clueSource(), told.happenedAt(), told.place(), told.longitude(), told.latitude(),
                told.eventCode(), told.party(), itemCode, itemCode, told.factors(), told.base(), told.facts(), told.evidence(),
                told.defence(), told.hearing(), told.filedOn(), told.decidedOn(), told.procedure(), told.amount(),
                told.otherPenalty(), told.grounds(), told.needs());
    }
}
