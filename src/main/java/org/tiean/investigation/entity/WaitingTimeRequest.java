package org.tiean.investigation.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for time that waits for the head, as the list of tasks shows it.
 *
 * @param kind        extension, suspension or going on
 * @param limitId     the limit it is about
 * @param due         its last day now; null where the limit ended meanwhile
 * @param provisional whether that day rests on a year without a holiday table
 * @param requestedOn day of the request
 */
public record WaitingTimeRequest(UUID caseId, String number, String title, RequestTime.Kind kind, String limitId,
        LocalDate due, boolean provisional, LocalDate requestedOn) {
}
