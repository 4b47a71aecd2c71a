package org.tiean.workflow.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.xpath.XPathFactory;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The picture of a process: well-formed, safe to put into a page, one place marked. */
class ProcessDrawingTest {

    @Test
    void marksWhereTheCaseStandsAndHasBeen() throws Exception {
        Document picture = parsed(draw("approve-filing", id -> null));
        assertEquals("1", XPathFactory.newInstance().newXPath().evaluate("count(//*[contains(@class,'active')])", picture));
        assertEquals("1", XPathFactory.newInstance().newXPath().evaluate("count(//*[contains(@class,'shape been')])", picture));
    }

    @Test
    void aNameCannotBecomeMarkup() throws Exception {
        String svg = draw("approve-filing", id -> "\"><script>alert('1')</script>&");
        assertFalse(svg.contains("<script"), svg);
        parsed(svg);
    }

    private static String draw(String active, UnaryOperator<String> labels) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("bpmn/case-ordinary.bpmn"))) {
            BpmnModel model = new BpmnXMLConverter().convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(in));
            return new ProcessDrawing(model, Set.of("verify-clue"), Set.of(active), labels).svg("办案流程");
        }
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
