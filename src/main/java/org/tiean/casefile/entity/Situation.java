package org.tiean.casefile.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a rule looks at.
 *
 * @param caseFile the case
 * @param act      the act intended
 * @param facts    what the actor hands in with the act; empty when the gate is asked beforehand
 * @param actor    login of who acts
 * @param day      the legal day on which the act takes place
 * @param at       the moment at which it took place, or ended; null where only its day is known
 * @param asked    true when only asked what is missing: facts the actor has yet to hand in count as given
 */
public record Situation(CaseFile caseFile, ActKind act, JsonObject facts, String actor, LocalDate day, Instant at, boolean asked) {

    /** Of a day, without the moment. */
    public Situation(CaseFile caseFile, ActKind act, JsonObject facts, String actor, LocalDate day, boolean asked) {
        this(caseFile, act, facts, actor, day, null, asked);
    }
}
