package org.tiean.statute.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.tiean.kernel.entity.Citation;

/**
 * One version of a penalty clause as a candidate for a case.
 *
 * @param code      code of the power item version, such as {@code CG-DQ-003-2}
 * @param citation  the clause (罚则)
 * @param from      first day in force
 * @param to        last day in force, null if still in force
 * @param range     what it allows for this party
 * @param coversAct whether its elements fit the facts; an officer's finding, since a new text may be narrower
 */
public record ClauseVersion(String code, Citation citation, LocalDate from, LocalDate to, StatutoryRange range,
        boolean coversAct) implements Serializable {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
