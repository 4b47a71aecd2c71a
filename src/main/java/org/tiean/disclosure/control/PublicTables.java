package org.tiean.disclosure.control;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.kernel.control.TableWriting;
import org.tiean.kernel.entity.Zones;

/** Published decisions as files: tables to take away, and a feed (RFC 4287). The columns are the same in all of them. */
public final class PublicTables {

    private static final List<String> COLUMNS = List.of("决定书文号", "当事人", "违法行为", "行政处罚", "违法行为地", "处罚机关", "决定日期",
            "公示日期", "撤回日期", "网址");
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private PublicTables() {
    }

    private static List<String> cells(PublicLine line, String base) {
        return List.of(line.number(), text(line.party()), text(line.item()), text(line.penalties()), text(line.place()), line.agency(),
                line.decidedOn().toString(), Zones.dayOf(line.publishedAt()).toString(), text(line.withdrawnOn()), address(line, base));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Where the decision can be read for as long as it is published. */
    private static String address(PublicLine line, String base) {
        return base + "/public/decision.xhtml?id=" + line.publicId();
    }

    public static void csv(List<PublicLine> lines, String base, OutputStream out) throws IOException {
        TableWriting.csv(COLUMNS, rows(lines, base), out);
    }

    public static void xlsx(List<PublicLine> lines, String base, OutputStream out) throws IOException {
        TableWriting.worksheet("行政处罚决定公示", COLUMNS, rows(lines, base), out);
    }

    private static List<List<String>> rows(List<PublicLine> lines, String base) {
        return lines.stream().map(line -> cells(line, base)).toList();
    }

    public static void json(List<PublicLine> lines, String base, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartArray();
            for (PublicLine line : lines) {
                json.writeStartObject();
                List<String> cells = cells(line, base);
                for (int column = 0; column < COLUMNS.size(); column++) {
                    json.write(COLUMNS.get(column), cells.get(column));
                }
                json.writeEnd();
            }
            json.writeEnd();
        }
    }

    /** @param self the feed's own address, which is also its id */
    public static void atom(List<PublicLine> lines, String base, String self, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", "行政处罚决定公示");
            element(xml, "id", self);
            link(xml, "self", self);
            element(xml, "updated", lines.isEmpty() ? "1970-01-01T00:00:00Z" : changed(lines.stream()
                    .max((a, b) -> changed(a).compareTo(changed(b))).orElseThrow()));
            for (PublicLine line : lines) {
                entry(xml, line, base);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void entry(XMLStreamWriter xml, PublicLine line, String base) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        element(xml, "title", line.isWithdrawn() ? line.number() + "（已撤回）" : line.number() + " " + line.item());
        element(xml, "id", "urn:uuid:" + line.publicId());
        link(xml, "alternate", address(line, base));
        element(xml, "updated", changed(line));
        xml.writeStartElement(ATOM, "author");
        element(xml, "name", line.agency());
        xml.writeEndElement();
        element(xml, "summary", line.isWithdrawn() ? "该公示信息已撤回。" : line.party() + "：" + line.penalties());
        xml.writeEndElement();
    }

    /** When it was published, or the day of its withdrawal at its beginning in China, or later where it was published on that day. */
    private static String changed(PublicLine line) {
        Instant withdrawn = line.isWithdrawn() ? line.withdrawnOn().atStartOfDay(Zones.CHINA).toInstant() : line.publishedAt();
        return (withdrawn.isBefore(line.publishedAt()) ? line.publishedAt() : withdrawn).toString();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
