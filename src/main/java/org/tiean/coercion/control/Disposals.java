package org.tiean.coercion.control;

import jakarta.json.JsonObject;

/** What the facts of a disposal name. */
public final class Disposals {

    private Disposals() {
    }

    /** Whether any thing ends so. */
    public static boolean name(JsonObject facts, Enum<?> end) {
        return facts.containsKey("disposals") && facts.getJsonArray("disposals").getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> end.name().equals(one.getString("end")));
    }
}
