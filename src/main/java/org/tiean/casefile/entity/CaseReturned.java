package org.tiean.casefile.entity;

import java.time.LocalDate;

/**
 * Fact: a case went back to a named earlier step (退回). Observed in the same transaction by the component of that step, which
 * begins what the step needs, such as its limit.
 *
 * @param from step that was open
 * @param to   step that is open again
 */
public record CaseReturned(CaseFile caseFile, String from, String to, LocalDate day) {
}
