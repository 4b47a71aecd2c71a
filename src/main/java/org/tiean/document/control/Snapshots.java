package org.tiean.document.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.tiean.kernel.entity.Json;

/** The data a document is made from (数据快照): as bytes to keep, and as values a template can read. */
public final class Snapshots {

    private Snapshots() {
    }

    /** The bytes to store, in the canonical form of RFC 8785: equal snapshots have equal bytes. */
    public static byte[] canonical(JsonObject snapshot) {
        try {
            return new JsonCanonicalizer(snapshot.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A snapshot as it was stored. */
    public static JsonObject read(byte[] canonical) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(canonical))) {
            return reader.readObject();
        }
    }

    /** SHA-256 as 64 lower-case hexadecimal figures. */
    public static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> values(JsonObject object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((name, value) -> values.put(name, value(value)));
        return values;
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> values(value.asJsonObject());
            case ARRAY -> list(value.asJsonArray());
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case NULL -> null;
        };
    }

    private static List<Object> list(JsonArray array) {
        List<Object> list = new ArrayList<>();
        array.forEach(element -> list.add(value(element)));
        return list;
    }

    private static Object number(JsonNumber number) {
        return number.isIntegral() ? (Object) number.longValueExact() : number.bigDecimalValue();
    }
}
