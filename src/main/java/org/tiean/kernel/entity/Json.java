package org.tiean.kernel.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;

/**
 * Builds and reads JSON. {@link jakarta.json.Json} looks for its provider in every jar of the house with every single
 * builder, which an act, its record and its papers take some dozens of; here it is looked for once. The provider may be
 * used by many threads.
 */
public final class Json {

    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {
    }

    public static JsonObjectBuilder createObjectBuilder() {
        return PROVIDER.createObjectBuilder();
    }

    /** Begins with what an object holds. */
    public static JsonObjectBuilder createObjectBuilder(JsonObject object) {
        return PROVIDER.createObjectBuilder(object);
    }

    public static JsonArrayBuilder createArrayBuilder() {
        return PROVIDER.createArrayBuilder();
    }

    /** Begins with these texts, numbers or JSON values. */
    public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
        return PROVIDER.createArrayBuilder(values);
    }

    public static JsonReader createReader(Reader text) {
        return PROVIDER.createReader(text);
    }

    /** Of UTF-8, UTF-16 or UTF-32, as RFC 8259 tells them apart. */
    public static JsonReader createReader(InputStream bytes) {
        return PROVIDER.createReader(bytes);
    }
}
