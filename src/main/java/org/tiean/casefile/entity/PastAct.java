package org.tiean.casefile.entity;

import java.time.Instant;

/**
 * That something was done on a case, without its content.
 *
 * @param actor      login
 * @param standsFor  logins of the absent for whom it was done (代); null for the own right
 * @param occurredAt when it took place, from which law counts
 */
public record PastAct(ActKind act, String actor, String standsFor, Instant occurredAt) {
}
