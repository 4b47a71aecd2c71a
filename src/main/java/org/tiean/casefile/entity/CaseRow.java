package org.tiean.casefile.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case as the list of cases shows it.
 *
 * @param number      null before filing
 * @param stage       name of the {@link Stage}
 * @param procedure   name of the {@link Procedure}
 * @param filedOn     null before filing
 * @param due         last day of the next running time limit, or null
 * @param provisional whether that day may still move, a year having no holiday table yet
 * @param gateMissing how many things the gate misses, as the last act left it
 * @param handlers    names or logins of the handling officers, empty if none
 */
public record CaseRow(UUID id, String number, String title, String stage, String procedure, LocalDate filedOn,
                      LocalDate due, boolean provisional, int gateMissing, String handlers) {
}
