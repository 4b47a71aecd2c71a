package org.tiean.casefile.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * What is handed in with an act, as it stands in the record; absent values are left out. No identity number,
 * phone, address or bank account goes in.
 */
public final class Facts {

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    private Facts() {
    }

    public static Facts of() {
        return new Facts();
    }

    public Facts put(String name, String text) {
        if (text != null) {
            json.add(name, text);
        }
        return this;
    }

    public Facts put(String name, UUID id) {
        return put(name, id == null ? null : id.toString());
    }

    public Facts put(String name, Enum<?> choice) {
        return put(name, choice == null ? null : choice.name());
    }

    /** A day or a moment, as ISO 8601 writes it. */
    public Facts put(String name, Temporal time) {
        return put(name, time == null ? null : time.toString());
    }

    /** An amount in fen. */
    public Facts put(String name, Money amount) {
        if (amount != null) {
            json.add(name, amount.fen());
        }
        return this;
    }

    public Facts put(String name, Double number) {
        if (number != null) {
            json.add(name, number);
        }
        return this;
    }

    public Facts put(String name, long number) {
        json.add(name, number);
        return this;
    }

    public Facts put(String name, boolean flag) {
        json.add(name, flag);
        return this;
    }

    public Facts put(String name, JsonValue value) {
        if (value != null) {
            json.add(name, value);
        }
        return this;
    }

    /** Texts or ids, in their order. */
    public Facts putAll(String name, Collection<?> values) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(value.toString()));
        json.add(name, array);
        return this;
    }

    public JsonObject build() {
        return json.build();
    }

    /** Reads ids back; empty where the facts name none. */
    public static List<UUID> uuids(JsonObject facts, String name) {
        return facts.containsKey(name) ? facts.getJsonArray(name).getValuesAs(JsonString.class).stream()
                .map(text -> UUID.fromString(text.getString())).toList() : List.of();
    }

    /** Reads a text back. */
    public static Optional<String> text(JsonObject facts, String name) {
        return Optional.ofNullable(facts.getString(name, null));
    }
}
