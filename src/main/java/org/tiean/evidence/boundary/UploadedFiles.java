package org.tiean.evidence.boundary;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** What the field {@code t:uploads} of a page hands in: the files that have arrived, in the order they were chosen. */
public final class UploadedFiles {

    private UploadedFiles() {
    }

    /**
     * Ids of the uploads, empty for none.
     *
     * @throws Refusal 400 for what the field never writes
     */
    public static List<UUID> ids(String value) {
        if (value == null || value.isBlank()) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(value))) {
            JsonArray files = reader.readArray();
            return files.getValuesAs(JsonObject.class).stream().map(file -> UUID.fromString(file.getString("uploadId"))).toList();
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException notOurs) {
            throw Refusal.invalid("evidence.upload.list");
        }
    }
}
