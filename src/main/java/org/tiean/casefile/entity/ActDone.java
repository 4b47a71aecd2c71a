package org.tiean.casefile.entity;

import java.time.Instant;
import java.util.Map;

/**
 * Fact: an act was done. Observed in the same transaction; an observer that refuses undoes the act.
 *
 * @param unfinished the act does not finish its step, as a part payment does not
 * @param outcome facts the process's gateways and timers read: ids, outcomes, dates
 */
public record ActDone(CaseFile caseFile, ActKind act, Instant occurredAt, boolean unfinished,
                      Map<String, Object> outcome) {
}
