package org.tiean.workflow.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open task as the list of tasks (待办) shows it.
 *
 * @param step        the step in the process, e.g. {@code approve-filing}
 * @param page        path of the page where it is done, without {@code /desk/} and ending
 * @param caseId      the case
 * @param number      its number, null before filing
 * @param stage       name of its stage
 * @param openedAt    since when the task waits
 * @param due         last day of the next running time limit of the case, or null
 * @param provisional whether that day may still move, a year having no holiday table yet
 * @param standsFor   name of the absent one whose task it is, where it is found as a stand-in (代); else null
 * @param gateMissing how many things the gate misses, as the last act left it
 */
public record TaskRow(String step, String page, UUID caseId, String number, String title, String stage,
                      Instant openedAt, LocalDate due, boolean provisional, String standsFor, int gateMissing) {
}
