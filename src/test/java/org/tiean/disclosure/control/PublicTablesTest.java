package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.PublicLine;
import org.w3c.dom.Document;

class PublicTablesTest {

    private static final String BASE = "https://example.invalid";
    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final PublicLine STANDING = new PublicLine(FIRST, "样综执罚决字〔2026〕37号", "样板区综合行政执法局", "擅自占用城市道路",
            "=cmd,\"公司\"<b>", "警告", "示范市样板区样板街", LocalDate.of(2026, 11, 21), null, Instant.parse("2026-11-25T02:00:00Z"));
    private static final PublicLine WITHDRAWN = new PublicLine(UUID.fromString("00000000-0000-0000-0000-000000000002"),
            "样综执罚决字〔2026〕40号", "样板区综合行政执法局", null, null, null, null, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 28),
            Instant.parse("2026-11-24T02:00:00Z"));

    @Test
    void inCsvNoCellIsAFormulaAndWhatIsWithdrawnIsEmpty() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublicTables.csv(List.of(STANDING, WITHDRAWN), BASE, out);
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n");
        assertEquals("\uFEFF决定书文号,当事人,违法行为,行政处罚,违法行为地,处罚机关,决定日期,公示日期,撤回日期,网址", lines[0]);
        assertEquals("样综执罚决字〔2026〕37号,\"'=cmd,\"\"公司\"\"<b>\",擅自占用城市道路,警告,示范市样板区样板街,样板区综合行政执法局,2026-11-21,2026-11-25,,"
                + "https://example.invalid/public/decision.xhtml?id=" + FIRST, lines[1]);
        assertTrue(lines[2].startsWith("样综执罚决字〔2026〕40号,,,,,样板区综合行政执法局,2026-11-20,2026-11-24,2026-11-28,"), lines[2]);
    }

    @Test
    void aWorksheetIsHarmlessAndJsonExact() throws IOException {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        PublicTables.xlsx(List.of(STANDING), BASE, sheet);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            assertEquals("'=cmd,\"公司\"<b>", book.getFirstSheet().read().get(1).getCellText(1));
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PublicTables.json(List.of(STANDING), BASE, json);
        assertEquals("=cmd,\"公司\"<b>", Json.createReader(new ByteArrayInputStream(json.toByteArray())).readArray()
                .getJsonObject(0).getString("当事人"));
    }

    @Test
    void theFeedIsDatedByTheLatestChange() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PublicTables.atom(List.of(STANDING, WITHDRAWN), BASE, BASE + "/feed?q=%3Cb%3E", out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
        var updated = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "updated");
        // 28 November begins in China at 16:00 of the day before, universal time
        assertEquals("2026-11-27T16:00:00Z", updated.item(0).getTextContent());
        assertEquals("2026-11-25T02:00:00Z", updated.item(1).getTextContent(), "when it was published, not when it was decided");
        var summaries = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "summary");
        assertEquals("=cmd,\"公司\"<b>：警告", summaries.item(0).getTextContent());
        assertEquals("该公示信息已撤回。", summaries.item(1).getTextContent());
    }
}
