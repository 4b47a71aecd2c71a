package org.tiean.workflow.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.EventGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.MessageEventDefinition;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;

/**
 * Draws a process definition by the coordinates its author gave it, as SVG without scripts or styles of its own;
 * the classes {@code been}, {@code active} carry the colour. Every text is escaped.
 */
public final class ProcessDrawing {

    private static final int MARGIN = 40;
    private static final int LINE = 18;
    private static final int CHARACTER = 15;

    private final BpmnModel model;
    private final Set<String> been;
    private final Set<String> active;
    private final UnaryOperator<String> labels;
    private final StringBuilder out = new StringBuilder();

    /**
     * @param been   ids of shapes and lines the case has passed
     * @param active ids of shapes it stands at
     * @param labels text of a shape by its id, null to keep that of the diagram
     */
    public ProcessDrawing(BpmnModel model, Set<String> been, Set<String> active, UnaryOperator<String> labels) {
        this.model = model;
        this.been = been;
        this.active = active;
        this.labels = labels;
    }

    /** The picture; {@code name} is read out to those who cannot see it. */
    public String svg(String name) {
        List<GraphicInfo> places = places();
        double left = places.stream().mapToDouble(GraphicInfo::getX).min().orElse(0) - MARGIN;
        double top = places.stream().mapToDouble(GraphicInfo::getY).min().orElse(0) - MARGIN;
        double right = places.stream().mapToDouble(place -> place.getX() + place.getWidth()).max().orElse(0) + MARGIN;
        double bottom = places.stream().mapToDouble(place -> place.getY() + place.getHeight()).max().orElse(0) + MARGIN;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"").append(escape(name))
                .append("\" width=\"").append(n(right - left)).append("\" height=\"").append(n(bottom - top))
                .append("\" viewBox=\"").append(n(left)).append(' ').append(n(top)).append(' ').append(n(right - left))
                .append(' ').append(n(bottom - top)).append("\"><defs><marker id=\"").append(tip()).append("\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\""
                        + " markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path d=\"M0 1 10 5 0 9z\" class=\"tip\"/></marker></defs>");
        model.getFlowLocationMap().forEach(this::flow);
        model.getLocationMap().forEach(this::shape);
        model.getFlowLocationMap().forEach(this::flowName);
        return out.append("</svg>").toString();
    }

    /** Everything that is drawn: shapes and the corners of the lines between them. */
    private List<GraphicInfo> places() {
        List<GraphicInfo> places = new ArrayList<>();
        model.getLocationMap().forEach((id, place) -> {
            if (model.getFlowElement(id) != null) {
                places.add(place);
            }
        });
        model.getFlowLocationMap().values().forEach(places::addAll);
        return places;
    }

    /** Ids are unique on a page, and a page may show several processes. */
    private String tip() {
        return "tip-" + model.getMainProcess().getId();
    }

    private void flow(String id, List<GraphicInfo> points) {
        if (!(model.getFlowElement(id) instanceof SequenceFlow flow) || points.size() < 2) {
            return;
        }
        out.append("<polyline class=\"flow").append(been.contains(id) ? " been" : "").append("\" marker-end=\"url(#").append(tip()).append(")\" points=\"");
        points.forEach(point -> out.append(n(point.getX())).append(',').append(n(point.getY())).append(' '));
        out.append("\"/>");
    }

    /** Beside the beginning of the line, over the shapes: between a gateway and the next task there is little room. */
    private void flowName(String id, List<GraphicInfo> points) {
        if (!(model.getFlowElement(id) instanceof SequenceFlow flow) || flow.getName() == null || points.size() < 2) {
            return;
        }
        GraphicInfo first = points.get(0);
        GraphicInfo second = points.get(1);
        boolean across = Math.abs(second.getX() - first.getX()) >= Math.abs(second.getY() - first.getY());
        String name = labels.apply(id) == null ? flow.getName() : labels.apply(id);
        if (across) {
            boolean back = second.getX() < first.getX();
            text(name, first.getX() + (back ? -2 : 2), first.getY() - 5, back ? "end" : "start", "small");
        } else {
            text(name, first.getX() + 6, first.getY() + Math.signum(second.getY() - first.getY()) * 20, "start", "small");
        }
    }

    private void shape(String id, GraphicInfo place) {
        FlowElement element = model.getFlowElement(id);
        if (element == null || element instanceof SequenceFlow) {
            return;
        }
        String state = active.contains(id) ? " active" : been.contains(id) ? " been" : "";
        double middleX = place.getX() + place.getWidth() / 2;
        double middleY = place.getY() + place.getHeight() / 2;
        String own = labels.apply(id);
        String name = own != null ? own : element.getName();
        out.append("<g class=\"shape").append(state).append("\">");
        if (element instanceof Activity) {
            out.append("<rect rx=\"6\" x=\"").append(n(place.getX())).append("\" y=\"").append(n(place.getY())).append("\" width=\"")
                    .append(n(place.getWidth())).append("\" height=\"").append(n(place.getHeight())).append("\"/>");
            wrapped(name, middleX, middleY, (int) (place.getWidth() - 12) / CHARACTER);
        } else if (element instanceof Gateway) {
            out.append("<path d=\"M").append(n(middleX)).append(' ').append(n(place.getY())).append('L')
                    .append(n(place.getX() + place.getWidth())).append(' ').append(n(middleY)).append('L').append(n(middleX)).append(' ')
                    .append(n(place.getY() + place.getHeight())).append('L').append(n(place.getX())).append(' ').append(n(middleY)).append("z\"/>");
            if (element instanceof EventGateway) {
                circle(middleX, middleY, place.getWidth() / 4);
            }
            gatewayName(name, place, middleX);
        } else if (element instanceof Event event) {
            event(event, place, middleX, middleY, name);
        }
        out.append("</g>");
    }

    /** Above the gateway, or below it where lines meet its top; beside the line where they meet both. */
    private void gatewayName(String name, GraphicInfo place, double middleX) {
        double bottom = place.getY() + place.getHeight();
        if (!meets(middleX, place.getY(), true) && !meets(middleX, place.getY(), false)) {
            text(name, middleX, place.getY() - 8, "middle", "small");
        } else if (!meets(middleX, bottom, true) && !meets(middleX, bottom, false)) {
            text(name, middleX, bottom + 18, "middle", "small");
        } else if (!meets(middleX, bottom, true)) {
            // what leaves has a name of its own there, what comes in has none
            text(name, middleX + 8, bottom + 26, "start", "small");
        } else {
            text(name, middleX + 16, place.getY() + 4, "start", "small");
        }
    }

    /** Whether a line leaves from that point, or comes in at it. */
    private boolean meets(double x, double y, boolean leaves) {
        return model.getFlowLocationMap().values().stream().filter(points -> points.size() > 1)
                .map(points -> points.get(leaves ? 0 : points.size() - 1))
                .anyMatch(point -> Math.abs(point.getX() - x) < 1 && Math.abs(point.getY() - y) < 1);
    }

    private void event(Event event, GraphicInfo place, double x, double y, String name) {
        double radius = place.getWidth() / 2;
        circle(x, y, radius);
        if (!(event instanceof StartEvent) && !(event instanceof EndEvent)) {
            circle(x, y, radius - 3);
        }
        if (event instanceof EndEvent) {
            circle(x, y, radius - 1.5);
        }
        event.getEventDefinitions().forEach(definition -> {
            if (definition instanceof TimerEventDefinition) {
                out.append("<path class=\"mark\" d=\"M").append(n(x)).append(' ').append(n(y - radius / 2)).append("V").append(n(y))
                        .append("H").append(n(x + radius / 3)).append("\"/>");
            } else if (definition instanceof MessageEventDefinition) {
                double half = radius / 2;
                out.append("<path class=\"mark\" d=\"M").append(n(x - half)).append(' ').append(n(y - half * 0.7)).append("h").append(n(half * 2))
                        .append("v").append(n(half * 1.4)).append("h").append(n(-half * 2)).append("zl").append(n(half)).append(' ')
                        .append(n(half * 0.8)).append(" l").append(n(half)).append(' ').append(n(-half * 0.8)).append("\"/>");
            }
        });
        text(name, x, place.getY() + place.getHeight() + 16, "middle", "small");
    }

    private void circle(double x, double y, double radius) {
        out.append("<circle cx=\"").append(n(x)).append("\" cy=\"").append(n(y)).append("\" r=\"").append(n(radius)).append("\"/>");
    }

    private void wrapped(String name, double x, double y, int perLine) {
        if (name == null) {
            return;
        }
        boolean wide = name.codePoints().anyMatch(point -> point > 0x2E80);
        List<String> lines = wide ? cut(name, Math.max(2, perLine)) : words(name, Math.max(6, perLine * 2));
        double first = y - (lines.size() - 1) * LINE / 2.0 + 5;
        for (int i = 0; i < lines.size(); i++) {
            text(lines.get(i), x, first + i * LINE, "middle", "name");
        }
    }

    /** Even lines: 送达责令改 / 正通知书 rather than one character left alone. */
    private static List<String> cut(String name, int perLine) {
        int lines = (name.length() + perLine - 1) / perLine;
        int even = (name.length() + lines - 1) / lines;
        List<String> result = new ArrayList<>();
        for (int i = 0; i < name.length(); i += even) {
            result.add(name.substring(i, Math.min(name.length(), i + even)));
        }
        return result;
    }

    private static List<String> words(String name, int perLine) {
        List<String> result = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > perLine) {
                result.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        result.add(line.toString());
        return result;
    }

    private void text(String words, double x, double y, String anchor, String kind) {
        if (words != null && !words.isBlank()) {
            out.append("<text class=\"").append(kind).append("\" text-anchor=\"").append(anchor).append("\" x=\"").append(n(x))
                    .append("\" y=\"").append(n(y)).append("\">").append(escape(words)).append("</text>");
        }
    }

    private static String n(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
