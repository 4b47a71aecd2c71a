package org.tiean.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.boundary.HandedIn;

/** Calendars, benchmarks and lists handed in over REST: by the keeper alone, whole or not at all, each fault with its row. */
@ArquillianTest
class TablesOverRestIT {

    /** A year no test counts in. */
    private static final String DAYS = "date,kind,name\n2041-01-01,HOLIDAY_OFF,元旦\n";

    private static Rest rest() {
        return new Rest(System.getProperty("tiean.public.url"), System.getProperty("tiean.oidc.issuer"),
                System.getProperty("tiean.demo.password"));
    }

    @Test
    void holidaysAsCsvAndAsExcel() throws Exception {
        Rest live = rest();
        assertEquals(403, live.post("officer1", "/holidays", HandedIn.CSV, utf8(DAYS)).status());
        Rest.Answer wrong = live.post("catalogue1", "/holidays", HandedIn.CSV, utf8(DAYS + "2041-13-01,HOLIDAY_OFF,元旦\n"));
        assertEquals(400, wrong.status(), wrong.body());
        JsonObject error = wrong.object().getJsonArray("errors").getJsonObject(0);
        assertEquals(3, error.getInt("line"));
        assertEquals("date", error.getString("column"));

        Rest.Answer taken = live.post("catalogue1", "/holidays", HandedIn.CSV, utf8(DAYS));
        assertEquals(200, taken.status(), taken.body());
        assertEquals(2041, taken.object().getJsonArray("changedYears").getInt(0));
        Rest.Answer again = live.post("catalogue1", "/holidays", HandedIn.WORKSHEET, sheet(DAYS));
        assertEquals(200, again.status(), again.body());
        assertTrue(again.object().getJsonArray("changedYears").isEmpty(), "the same table as a sheet changes nothing");
        assertEquals(400, live.post("catalogue1", "/holidays", HandedIn.WORKSHEET, utf8(DAYS)).status(), "a CSV is no workbook");
    }

    @Test
    void benchmarksAndListsNameEachFault() throws Exception {
        Rest live = rest();
        String wrong = "item_code,tier\nCG-XX-999-1,一般\n";
        assertEquals(403, live.post("officer1", "/benchmarks", HandedIn.CSV, utf8(wrong)).status());
        Rest.Answer refused = live.post("catalogue1", "/benchmarks", HandedIn.CSV, utf8(wrong));
        assertEquals(400, refused.status(), refused.body());
        assertFalse(refused.object().getJsonArray("errors").isEmpty());

        JsonObject published = live.get("catalogue1", "/powers/lists").object().getJsonArray("rows").getJsonObject(0);
        assertEquals("PUBLISHED", published.getString("state"));
        assertTrue(published.getInt("entries") > 100);
        Rest.Answer closed = live.post("catalogue1", "/powers/lists/" + published.getString("id") + "/rows", HandedIn.CSV,
                utf8("item_code,kind,name,switched_on\nCG-SR-001-1,PENALTY,改名,YES\n"));
        assertEquals(409, closed.status(), "published data is never edited: " + closed.body());
    }

    /** Opened, filled, sent back and given up over REST; the head alone reviews, the keeper alone drafts. */
    @Test
    void aDraftListLivesOverRest() throws Exception {
        Rest live = rest();
        JsonObject opening = Json.createObjectBuilder().add("effectiveFrom", live.now().toLocalDate().plusYears(1).toString())
                .add("note", "年度调整").build();
        assertEquals(403, live.post("officer1", "/powers/lists", opening).status());
        Rest.Answer opened = live.post("catalogue1", "/powers/lists", opening);
        assertEquals(200, opened.status(), opened.body());
        String list = "/powers/lists/" + opened.object().getString("id");
        assertEquals("DRAFT", opened.object().getString("state"));
        assertEquals(409, live.post("catalogue1", "/powers/lists", opening).status(), "one at a time");
        Rest.Answer faulty = live.post("catalogue1", list + "/rows", HandedIn.CSV, utf8("item_code,kind,name,switched_on\nCG-SR-001-1,PENALTY,,YES\n"));
        assertEquals(400, faulty.status(), faulty.body());
        assertEquals(409, live.post("catalogue1", list + "/steps", step("PUBLISH", null)).status(), "not reviewed");
        assertEquals(204, live.post("catalogue1", list + "/steps", step("SUBMIT", null)).status());
        assertEquals(403, live.post("catalogue1", list + "/steps", step("APPROVE", null)).status());
        assertEquals(400, live.post("head1", list + "/steps", step("RETURN", null)).status(), "sent back with a reason only");
        assertEquals(204, live.post("head1", list + "/steps", step("RETURN", "补充责任条款")).status());
        assertEquals(204, live.delete("catalogue1", list).status());
        assertEquals(409, live.post("catalogue1", list + "/steps", step("SUBMIT", null)).status(), "given up");
    }

    private static JsonObject step(String step, String opinion) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("step", step);
        return (opinion == null ? body : body.add("opinion", opinion)).build();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(String csv) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tiean", "1.0")) {
            Worksheet page = book.newWorksheet("放假");
            String[] lines = csv.split("\n");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(",");
                for (int column = 0; column < cells.length; column++) {
                    page.value(row, column, cells[column]);
                }
            }
        }
        return out.toByteArray();
    }
}
