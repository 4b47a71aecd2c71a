package org.tiean.notification.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A reminder as the list shows it.
 *
 * @param limit       name of the limit
 * @param due         its last day
 * @param provisional whether a year without a holiday table was counted on plain weekdays
 * @param number      number of the case, null before filing
 */
public record ReminderRow(ReminderKind kind, String limit, LocalDate due, boolean provisional, UUID caseId, String number,
        String title, LocalDate madeOn) {
}
