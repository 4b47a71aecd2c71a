package org.tiean.casefile.entity;

import java.time.Instant;
import java.util.Map;

/**
 * Fact: an act was done. Observed in the same transaction; an observer that refuses undoes the act.
 *
 * @param effect  what the process is told; usually that of the kind of act, nothing while other parties are
 *                still to be served
 * @param outcome facts the process's gateways and timers read: ids, outcomes, dates
 */
public record ActDone(CaseFile caseFile, ActKind act, ProcessEffect effect, Instant occurredAt,
                      Map<String, Object> outcome) {
}
