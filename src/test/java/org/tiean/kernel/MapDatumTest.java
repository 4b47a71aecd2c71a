package org.tiean.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.ledger.verifier.Programs;

/** The shift between stored degrees and maps in GCJ-02, by published examples ({@code kernel/gcj02.csv}). */
class MapDatumTest {

    /** A tenth of a metre, as degrees. */
    private static final double CLOSE = 1e-6;

    @Test
    void thereAndBackAsPublished() throws Exception {
        List<String[]> examples = Files.readAllLines(Path.of("src/test/resources/kernel/gcj02.csv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("name")).map(line -> line.split(",")).toList();
        StringBuilder asked = new StringBuilder();
        examples.forEach(one -> asked.append(one[1] + " " + one[2] + "\n" + one[3] + " " + one[4] + "\n"));
        List<JsonObject> answers = Programs.answers(asked.toString(), "node", "src/test/javascript/datum-lines.js", "src/main/webapp/public/js/datum.js");
        assertEquals(2 * examples.size(), answers.size());
        for (int i = 0; i < examples.size(); i++) {
            String[] one = examples.get(i);
            near(one[0], one[3], one[4], answers.get(2 * i).getJsonArray("to"));
            near(one[0], one[1], one[2], answers.get(2 * i + 1).getJsonArray("from"));
            near(one[0], one[1], one[2], answers.get(2 * i).getJsonArray("same"));
        }
    }

    private static void near(String name, String longitude, String latitude, JsonArray found) {
        assertEquals(Double.parseDouble(longitude), found.getJsonNumber(0).doubleValue(), CLOSE, name);
        assertEquals(Double.parseDouble(latitude), found.getJsonNumber(1).doubleValue(), CLOSE, name);
    }
}
