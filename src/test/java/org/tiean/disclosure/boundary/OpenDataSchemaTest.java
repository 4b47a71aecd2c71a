package org.tiean.disclosure.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema of the open data says of every column of the file what it means, in both languages. */
class OpenDataSchemaTest {

    @Test
    void everyColumnIsDescribed() {
        JsonObject schema = new OpenDataResource().schema().getJsonObject("schema");
        List<JsonObject> fields = schema.getJsonArray("fields").getValuesAs(JsonObject.class);
        assertEquals(OpenData.COLUMNS, fields.stream().map(field -> field.getString("name")).toList());
        for (JsonObject field : fields) {
            String said = field.getString("description");
            assertFalse(field.getString("title").isBlank() || field.getString("type").isBlank(), field.toString());
            assertTrue(said.matches("(?s).*\\p{IsHan}.*") && said.matches("(?s).*[A-Za-z]{3}.*"), said);
        }
        assertEquals("public_id", schema.getString("primaryKey"));
    }
}
