package org.tiean.decision.entity;

import java.time.LocalDate;
import org.tiean.casefile.entity.CaseFile;

/**
 * Fact: a decision does not stand any more as it was made (变更、撤销、确认违法、确认无效). Observed in the same transaction:
 * by the account of its fine, by what is published of it.
 *
 * @param on day on which the change took effect
 */
public record DecisionChanged(CaseFile caseFile, DecisionChange change, LocalDate on) {
}
