package org.tiean.execution.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fact: everything the decisions of a case order in money is paid, or they order none and are served
 * (执行完毕). Fired in the same transaction.
 *
 * @param on day of the last payment or service; the term to close the case runs from it
 */
public record DecisionsPerformed(UUID caseId, LocalDate on) {
}
