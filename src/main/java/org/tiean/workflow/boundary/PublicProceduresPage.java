package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.ProcessDefinition;
import org.omnifaces.cdi.Param;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.Engine;
import org.tiean.workflow.control.ProcessDrawing;

/**
 * {@code /public/procedures.xhtml?key=&version=}: how a case goes (执法程序、流程图), drawn from the very definitions cases follow, and
 * in words for who cannot see the drawing. Earlier versions stay: cases that began in one end in it.
 */
@Named
@RequestScoped
public class PublicProceduresPage {

    /** The whole first, then what it calls. */
    private static final List<String> ORDER = List.of("case-ordinary", "case-summary");

    @Inject
    Engine engine;

    @Inject
    Messages messages;

    @Inject
    @Param(name = "key")
    String key;

    @Inject
    @Param(name = "version")
    String version;

    private List<Procedure> all;
    private ProcessDefinition chosen;
    private BpmnModel model;

    /** A procedure to choose. */
    public record Procedure(String key, String name, int version) {
    }

    /** A version with the moment since when new cases follow it. */
    public record Edition(int version, Instant since) {
    }

    /**
     * A step in words.
     *
     * @param next the steps that may follow, with their condition where the drawing names one
     */
    public record Line(String name, String kind, String next) {
    }

    public List<Procedure> getAll() {
        if (all == null) {
            all = repository().createProcessDefinitionQuery().latestVersion().list().stream()
                    .map(found -> new Procedure(found.getKey(), name(found), found.getVersion()))
                    .sorted(Comparator.comparing((Procedure one) -> ORDER.contains(one.key()) ? ORDER.indexOf(one.key()) : ORDER.size())
                            .thenComparing(Procedure::key)).toList();
        }
        return all;
    }

    private String name(ProcessDefinition found) {
        String own = label(found.getKey());
        return own == null ? found.getName() : own;
    }

    private RepositoryService repository() {
        return engine.running().getRepositoryService();
    }

    /** The one shown; the first where none was asked for. */
    public ProcessDefinition getChosen() {
        if (chosen == null) {
            String wanted = key == null || key.isBlank() ? ORDER.get(0) : key;
            var query = repository().createProcessDefinitionQuery().processDefinitionKey(wanted);
            chosen = (version != null && version.matches("\\d{1,6}") ? query.processDefinitionVersion(Integer.valueOf(version)) : query.latestVersion())
                    .singleResult();
            if (chosen == null) {
                throw Refusal.notFound("workflow.procedure.unknown");
            }
        }
        return chosen;
    }

    public String getName() {
        return name(getChosen());
    }

    public List<Edition> getEditions() {
        Map<String, Instant> since = repository().createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(deployment -> deployment.getId(), deployment -> deployment.getDeploymentTime().toInstant()));
        return repository().createProcessDefinitionQuery().processDefinitionKey(getChosen().getKey()).orderByProcessDefinitionVersion().desc()
                .list().stream().map(found -> new Edition(found.getVersion(), since.get(found.getDeploymentId()))).toList();
    }

    private BpmnModel model() {
        if (model == null) {
            model = repository().getBpmnModel(getChosen().getId());
        }
        return model;
    }

    public String getSvg() {
        return new ProcessDrawing(model(), Set.of(), Set.of(), this::label).svg(getName());
    }

    /** The same in words, in the order in which one step leads to the next. */
    public List<Line> getLines() {
        return inOrder().stream().filter(node -> !(node instanceof EndEvent) && text(node) != null)
                .map(node -> new Line(text(node), messages.t("workflow.procedure." + kind(node)), next(node))).toList();
    }

    private Collection<FlowNode> inOrder() {
        Set<FlowNode> seen = new LinkedHashSet<>();
        Deque<FlowNode> ahead = new ArrayDeque<>();
        List<FlowNode> all = model().getMainProcess().getFlowElements().stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
        all.stream().filter(StartEvent.class::isInstance).forEach(ahead::add);
        while (!ahead.isEmpty()) {
            FlowNode node = ahead.poll();
            if (seen.add(node)) {
                if (node instanceof Activity activity) {
                    ahead.addAll(activity.getBoundaryEvents());
                }
                node.getOutgoingFlows().stream().map(SequenceFlow::getTargetFlowElement).filter(FlowNode.class::isInstance)
                        .map(FlowNode.class::cast).forEach(ahead::add);
            }
        }
        seen.addAll(all);
        return seen;
    }

    private static String kind(FlowElement node) {
        return node instanceof UserTask ? "task" : node instanceof CallActivity ? "called" : node instanceof StartEvent ? "start"
                : node instanceof Gateway ? "choice" : "event";
    }

    private String next(FlowNode node) {
        return node.getOutgoingFlows().stream().map(this::next).filter(words -> !words.isBlank()).collect(Collectors.joining("；"));
    }

    private String next(SequenceFlow flow) {
        FlowElement target = flow.getTargetFlowElement();
        String where = target == null ? null : text(target);
        String condition = flow.getName() == null || flow.getName().isBlank() ? "" : flow.getName() + "：";
        if (where == null && target instanceof FlowNode passed && !(target instanceof EndEvent)) {
            // a crossing without a name: what lies behind it
            return passed.getOutgoingFlows().stream().map(out -> out.getTargetFlowElement() == null || text(out.getTargetFlowElement()) == null ? ""
                    : (out.getName() == null || out.getName().isBlank() ? condition : out.getName() + "：") + text(out.getTargetFlowElement()))
                    .filter(words -> !words.isBlank()).collect(Collectors.joining("；"));
        }
        return where == null ? "" : condition + where;
    }

    private String text(FlowElement node) {
        String own = label(node.getId());
        return own != null ? own : node.getName() == null || node.getName().isBlank() ? null : node.getName();
    }

    private String label(String id) {
        String text = messages.t("step." + id);
        return text.equals("step." + id) ? null : text;
    }
}
