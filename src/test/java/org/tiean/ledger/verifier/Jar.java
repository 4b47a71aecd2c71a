package org.tiean.ledger.verifier;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The verifier that is handed out as a jar, called as its command line calls it. */
public final class Jar {

    private Jar() {
    }

    /** What it says of a package, for machines. */
    public static JsonObject json(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.with(new String[] {file.toString(), "--json"}, new PrintStream(out, true, StandardCharsets.UTF_8));
        try (JsonReader reader = Json.createReader(new StringReader(out.toString(StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
