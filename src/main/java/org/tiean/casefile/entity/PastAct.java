package org.tiean.casefile.entity;

import java.time.Instant;

/**
 * That something was done on a case, without its content.
 *
 * @param actor      login
 * @param occurredAt when it took place, from which law counts
 */
public record PastAct(ActKind act, String actor, Instant occurredAt) {
}
