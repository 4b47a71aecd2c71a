package org.tiean.casefile.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fact: somebody withdrew an own act nobody had received yet (撤回). Observed in the same transaction by the component whose act
 * it was: it voids the papers of that act, lets the limits that the act ended run again and ends those it began. An observer
 * that refuses keeps the act standing.
 *
 * @param act    what was withdrawn; it stays in the record
 * @param actId  its id
 * @param reason why, in the words of who withdrew it
 */
public record ActTakenBack(CaseFile caseFile, ActKind act, UUID actId, LocalDate day, String reason) {
}
