package org.tiean.workflow.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.xpath.XPathFactory;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** A line through a shape reads as if the case went there; two shapes on one place hide each other. */
    @ParameterizedTest
    @ValueSource(strings = {"case-ordinary", "case-summary", "hearing", "no-penalty", "transfer", "crime-transfer", "received-transfer", "goods-disposal"})
    void noLineRunsThroughAShapeOfSomebodyElse(String process) throws Exception {
        BpmnModel model = model(process);
        List<String> found = new ArrayList<>();
        model.getFlowLocationMap().forEach((flow, points) -> shapes(model).forEach((id, shape) -> {
            for (int i = 1; i < points.size(); i++) {
                if (!isAtEndOf(model, flow, id) && crosses(points.get(i - 1), points.get(i), shape)) {
                    found.add(flow + " runs through " + id);
                }
            }
        }));
        shapes(model).forEach((one, place) -> shapes(model).forEach((other, there) -> {
            if (one.compareTo(other) < 0 && !isAttached(model, one) && !isAttached(model, other) && overlap(place, there)) {
                found.add(one + " lies on " + other);
            }
        }));
        assertEquals(List.of(), found);
    }

    private static Map<String, GraphicInfo> shapes(BpmnModel model) {
        Map<String, GraphicInfo> shapes = new TreeMap<>(model.getLocationMap());
        shapes.keySet().removeIf(id -> model.getFlowElement(id) == null || model.getFlowElement(id) instanceof SequenceFlow);
        return shapes;
    }

    private static boolean isAtEndOf(BpmnModel model, String flow, String shape) {
        SequenceFlow line = (SequenceFlow) model.getFlowElement(flow);
        return shape.equals(line.getSourceRef()) || shape.equals(line.getTargetRef());
    }

    private static boolean isAttached(BpmnModel model, String id) {
        return model.getFlowElement(id) instanceof BoundaryEvent;
    }

    private static boolean crosses(GraphicInfo from, GraphicInfo to, GraphicInfo shape) {
        return Math.max(Math.min(from.getX(), to.getX()), shape.getX()) <= Math.min(Math.max(from.getX(), to.getX()), right(shape))
                && Math.max(Math.min(from.getY(), to.getY()), shape.getY()) <= Math.min(Math.max(from.getY(), to.getY()), bottom(shape));
    }

    private static boolean overlap(GraphicInfo one, GraphicInfo other) {
        return Math.max(one.getX(), other.getX()) < Math.min(right(one), right(other))
                && Math.max(one.getY(), other.getY()) < Math.min(bottom(one), bottom(other));
    }

    private static double right(GraphicInfo shape) {
        return shape.getX() + shape.getWidth();
    }

    private static double bottom(GraphicInfo shape) {
        return shape.getY() + shape.getHeight();
    }

    private static String draw(String active, UnaryOperator<String> labels) throws Exception {
        return new ProcessDrawing(model("case-ordinary"), Set.of("verify-clue"), Set.of(active), labels).svg("办案流程");
    }

    private static BpmnModel model(String process) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("bpmn/" + process + ".bpmn"))) {
            return new BpmnXMLConverter().convertToBpmnModel(XMLInputFactory.newInstance().createXMLStreamReader(in));
        }
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
