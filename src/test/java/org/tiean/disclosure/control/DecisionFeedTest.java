package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.tiean.disclosure.entity.PublicLine;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What a reader of the feed is told, as RFC 4287 wants it. */
class DecisionFeedTest {

    private static final UUID STANDING = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID WITHDRAWN = UUID.fromString("22222222-2222-4222-8222-222222222222");

    @Test
    void anEntryForEachAndWhatWasWithdrawnSaysOnlyThat() throws Exception {
        Document feed = feed(List.of(
                new PublicLine(STANDING, "样综执罚决字〔2026〕37号", "样板区综合行政执法局", "<擅自>占用城市道路", "演示公司 & 伙伴",
                        "罚款5000元", LocalDate.parse("2026-11-21"), Instant.parse("2026-11-25T01:00:00Z"), null),
                new PublicLine(WITHDRAWN, "样综执罚决字〔2026〕40号", "样板区综合行政执法局", null, null,
                        null, LocalDate.parse("2026-11-20"), Instant.parse("2026-11-24T01:00:00Z"), LocalDate.parse("2026-11-26"))));
        assertEquals(List.of("https://example.org/public/decisions.xhtml", "urn:uuid:" + STANDING, "urn:uuid:" + WITHDRAWN), texts(feed, "id"));
        assertEquals(List.of("处罚决定公示", "样综执罚决字〔2026〕37号 <擅自>占用城市道路", "样综执罚决字〔2026〕40号（已撤回）"), texts(feed, "title"));
        assertEquals(List.of("演示公司 & 伙伴：罚款5000元", "已于2026-11-26撤回公示"), texts(feed, "summary"));
        // midnight of the day of withdrawal in China, which is also the newest change of the whole
        assertEquals(List.of("2026-11-25T16:00:00Z", "2026-11-25T01:00:00Z", "2026-11-25T16:00:00Z"), texts(feed, "updated"));
    }

    @Test
    void aFeedWithoutEntriesIsOneToo() throws Exception {
        Document feed = feed(List.of());
        assertEquals(List.of("1970-01-01T00:00:00Z"), texts(feed, "updated"));
        assertEquals(List.of(), texts(feed, "entry"));
    }

    private static Document feed(List<PublicLine> lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DecisionFeed("处罚决定公示", "https://example.org/public/decisions.xhtml", line -> "https://example.org/d?id=" + line.publicId())
                .write(lines, out);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
        assertEquals("UTF-8", feed.getXmlEncoding(), out.toString(StandardCharsets.UTF_8));
        return feed;
    }

    private static List<String> texts(Document feed, String name) {
        NodeList found = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
    }
}
