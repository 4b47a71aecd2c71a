package org.tiean.architecture;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A request body made after its schema, which notes what is read of it: path of the object → names of fields. */
final class SampleBody {

    /** The only pattern there is: a SHA-256. */
    private static final int DIGEST = 64;

    private final DescribedApi api;
    private final boolean everything;
    private final Map<String, Set<String>> read = new TreeMap<>();
    private final Map<String, Set<String>> described = new TreeMap<>();
    private final Map<String, JsonValue> instead;

    /**
     * @param everything with the fields that may be left out
     * @param instead    other values for single fields, by path
     */
    SampleBody(DescribedApi api, boolean everything, Map<String, JsonValue> instead) {
        this.api = api;
        this.everything = everything;
        this.instead = instead;
    }

    JsonObject of(JsonObject schema) {
        return object(schema, "");
    }

    Map<String, Set<String>> read() {
        return read;
    }

    Map<String, Set<String>> described() {
        return described;
    }

    private JsonObject object(JsonObject schema, String path) {
        JsonObjectBuilder sample = Json.createObjectBuilder();
        JsonObject properties = schema.getJsonObject("properties");
        described.computeIfAbsent(path, any -> new TreeSet<>()).addAll(properties.keySet());
        read.computeIfAbsent(path, any -> new TreeSet<>());
        Set<String> needed = new TreeSet<>();
        if (schema.containsKey("required")) {
            schema.getJsonArray("required").forEach(name -> needed.add(name.toString().replace("\"", "")));
        }
        properties.forEach((name, property) -> {
            String place = path + "/" + name;
            if (instead.containsKey(place)) {
                sample.add(name, instead.get(place));
            } else if (everything || needed.contains(name)) {
                sample.add(name, value(property.asJsonObject(), place));
            }
        });
        return noting(sample.build(), path);
    }

    private JsonValue value(JsonObject given, String path) {
        JsonObject schema = api.resolved(given);
        return switch (schema.getString("type")) {
            case "object" -> schema.containsKey("properties") ? object(schema, path)
                    : Json.createObjectBuilder().add("area_m2", 1).build();
            case "array" -> {
                JsonArrayBuilder array = Json.createArrayBuilder();
                yield array.add(value(schema.getJsonObject("items"), path)).build();
            }
            case "integer", "number" -> Json.createValue(1);
            case "boolean" -> JsonValue.TRUE;
            default -> schema.containsKey("pattern") ? Json.createValue("a".repeat(DIGEST)) : schema.containsKey("enum") ? schema.getJsonArray("enum").get(0)
                    : Json.createValue(switch (schema.getString("format", "")) {
                        case "uuid" -> "00000000-0000-4000-8000-000000000001";
                        case "date" -> "2026-03-02";
                        case "date-time" -> "2026-03-02T09:40:00+08:00";
                        default -> "字";
                    });
        };
    }

    private JsonObject noting(JsonObject object, String path) {
        return (JsonObject) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {JsonObject.class}, (proxy, method, args) -> {
            if (args != null && args.length > 0 && args[0] instanceof String name) {
                read.get(path).add(name);
            }
            try {
                return method.invoke(object, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
