package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.Json;

/** Who is named in a paper besides the parties (rulebook F1.8). */
class NamesOfPaperTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/names.csv", numLinesToSkip = 1)
    void named(String name, String field, String said, String names, String role) {
        Map<String, String> expected = new LinkedHashMap<>();
        if (names != null) {
            for (String one : names.split(";")) {
                expected.put(one, role);
            }
        }
        assertEquals(expected, NamesOfPaper.in(paper(field.split("\\."), said)));
    }

    /** Parties of a hearing are a list. */
    private static JsonObject paper(String[] path, String said) {
        if (path.length == 1) {
            return Json.createObjectBuilder().add(path[0], said).build();
        }
        var inner = Json.createObjectBuilder().add(path[1], said);
        return path[0].equals("parties") ? Json.createObjectBuilder().add(path[0], Json.createArrayBuilder().add(inner)).build()
                : Json.createObjectBuilder().add(path[0], inner).build();
    }
}
