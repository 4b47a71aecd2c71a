package org.tiean.ledger.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Objects;
import org.tiean.kernel.entity.Citation;

/**
 * An act to be recorded. Everything but the payload goes into the header, which outlives any erasure:
 * put no personal data there.
 *
 * @param act        what was done, as {@code component.act} in kebab case, e.g. {@code review.approve}
 * @param article    the clause the act rests on; null where it is no question of law
 * @param occurredAt when it was done; may lie before the recording where a phone was off line
 * @param actorId    who did it: an opaque id (Keycloak subject, {@code party:<uuid>}, {@code job:<name>}),
 *                   never a name, phone or identity number
 * @param payload    the particulars; whole numbers must lie within ±(2^53−1), longer ones and exact
 *                   decimals are written as strings
 */
public record ActRecord(String act, Citation article, Instant occurredAt, String actorId, JsonObject payload) {

    public ActRecord {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(actorId, "actorId");
        Objects.requireNonNull(payload, "payload");
    }
}
