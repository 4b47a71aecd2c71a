package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A time limit that runs on a subject got, moved or lost its end. Fired synchronously, in the transaction
 * that moved it.
 *
 * @param caseId       the case it belongs to; null for one of no case
 * @param subjectId    on what it runs: the case itself, or a thing within it
 * @param definitionId which limit
 * @param oldDue       last day before; null when it has just been started
 * @param newDue       last day now; null when it no longer runs
 */
public record LimitMoved(UUID caseId, UUID subjectId, String definitionId, LocalDate oldDue, LocalDate newDue)
        implements Serializable {

    /** Whether it ran before and runs on, with another end. */
    public boolean shifted() {
        return oldDue != null && newDue != null;
    }
}
