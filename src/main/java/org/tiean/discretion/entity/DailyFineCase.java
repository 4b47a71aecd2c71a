package org.tiean.discretion.entity;

import java.time.LocalDate;
import org.tiean.kernel.entity.Money;

/**
 * What a daily consecutive fine (按日连续处罚) is reckoned from.
 *
 * @param producer     the party is an enterprise, an institution or another producer or operator
 * @param listed       the act is an unlawful discharge, dumping or disposal of pollutants or waste, or one a local
 *                     regulation adds
 * @param original     the fine already imposed for it; null where none was
 * @param orderedOn    day of the order to correct; null where there was none
 * @param reinspectedOn day of the re-inspection; null where there was none
 * @param goesOn       it found the act going on, not corrected, or was refused or obstructed
 */
public record DailyFineCase(boolean producer, boolean listed, Money original, LocalDate orderedOn, LocalDate reinspectedOn,
        boolean goesOn) {
}
