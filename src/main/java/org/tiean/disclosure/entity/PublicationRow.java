package org.tiean.disclosure.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A decision in the clerk's list of publications.
 *
 * @param publicId    null while nobody can read it
 * @param due         last day of the clock that runs on it, null where none does
 * @param provisional whether that day rests on a holiday table not yet published
 * @param endsOn      last day it is shown; null where nothing is
 */
public record PublicationRow(UUID caseId, String number, String title, LocalDate decidedOn, PublicationStanding standing,
                             UUID publicId, LocalDate due, boolean provisional, LocalDate endsOn, String words) {
}
