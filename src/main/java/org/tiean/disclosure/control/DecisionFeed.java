package org.tiean.disclosure.control;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.kernel.entity.Zones;

/**
 * Published decisions as an Atom feed (RFC 4287). An entry keeps its id when the decision is withdrawn: it changes into
 * the note of that, so that a reader who follows learns of it.
 */
public final class DecisionFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String title;
    private final String home;
    private final Function<PublicLine, String> address;

    /**
     * @param home    address of the page the feed belongs to
     * @param address of the page of one decision
     */
    public DecisionFeed(String title, String home, Function<PublicLine, String> address) {
        this.title = title;
        this.home = home;
        this.address = address;
    }

    /** Writes the feed; one without entries was last changed at the beginning of time, as nothing ever changed in it. */
    public void write(List<PublicLine> lines, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement(ATOM, "feed");
            xml.writeDefaultNamespace(ATOM);
            text(xml, "id", home);
            text(xml, "title", title);
            link(xml, home);
            text(xml, "updated", lines.stream().map(DecisionFeed::changed).max(Instant::compareTo).orElse(Instant.EPOCH).toString());
            for (PublicLine line : lines) {
                entry(xml, line);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void entry(XMLStreamWriter xml, PublicLine line) throws XMLStreamException {
        xml.writeStartElement(ATOM, "entry");
        text(xml, "id", "urn:uuid:" + line.publicId());
        text(xml, "title", line.isWithdrawn() ? line.number() + "（已撤回）" : line.number() + " " + line.item());
        link(xml, address.apply(line));
        text(xml, "updated", changed(line).toString());
        xml.writeStartElement(ATOM, "author");
        text(xml, "name", line.agency());
        xml.writeEndElement();
        text(xml, "summary", line.isWithdrawn() ? "已于" + line.withdrawnOn() + "撤回公示"
                : Stream.of(line.party(), line.penalties()).collect(Collectors.joining("：")));
        xml.writeEndElement();
    }

    private static Instant changed(PublicLine line) {
        return line.isWithdrawn() ? line.withdrawnOn().atStartOfDay(Zones.CHINA).toInstant() : line.publishedAt();
    }

    private static void link(XMLStreamWriter xml, String href) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("href", href);
    }

    private static void text(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
