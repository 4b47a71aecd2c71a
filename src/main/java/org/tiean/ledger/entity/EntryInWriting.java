package org.tiean.ledger.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import org.tiean.kernel.entity.Json;

/**
 * An entry of a case that is about to be written. Who keeps what follows from acts by counting — the time limits — puts it beside the
 * act, so that the record tells what was counted and not only what was done. Fired in the transaction of the act.
 */
public final class EntryInWriting {

    private final Chain chain;
    private JsonObject payload;

    public EntryInWriting(Chain chain, JsonObject payload) {
        this.chain = chain;
        this.payload = payload;
    }

    public Chain chain() {
        return chain;
    }

    /** @throws IllegalStateException if the act itself says something under that name */
    public void beside(String name, JsonValue said) {
        if (payload.containsKey(name)) {
            throw new IllegalStateException("the payload has " + name);
        }
        JsonObjectBuilder whole = Json.createObjectBuilder(payload);
        payload = whole.add(name, said).build();
    }

    /** What will be written. */
    public JsonObject payload() {
        return payload;
    }
}
