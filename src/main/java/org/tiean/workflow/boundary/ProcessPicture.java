package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.flowable.bpmn.constants.BpmnXMLConstants;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.history.HistoricActivityInstance;
import org.flowable.engine.history.HistoricProcessInstance;
import org.tiean.kernel.boundary.Messages;
import org.tiean.workflow.control.Engine;
import org.tiean.workflow.control.ProcessDrawing;

/** The process of a case as a picture: where it has been, where it stands (流程图). */
@ApplicationScoped
@Transactional
public class ProcessPicture {

    /** A procedure of its own that was called off (听证 after 撤回申请): the case was in it all the same. */
    private static final String CALLED = BpmnXMLConstants.ELEMENT_CALL_ACTIVITY;

    @Inject
    Engine engine;

    @Inject
    Messages messages;

    /**
     * A process of the case as it went.
     *
     * @param name as the diagram calls it
     */
    public record Drawn(String name, String svg) {
    }

    /** The case's process and, in the order in which they began, those it called; empty if none was started. */
    public List<Drawn> of(UUID caseId) {
        return engine.running().getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString()).orderByProcessInstanceStartTime().asc().list().stream()
                .sorted(Comparator.comparing(found -> found.getSuperProcessInstanceId() != null)).map(this::drawn).toList();
    }

    private Drawn drawn(HistoricProcessInstance found) {
        ProcessEngine running = engine.running();
        BpmnModel model = running.getRepositoryService().getBpmnModel(found.getProcessDefinitionId());
        Set<String> been = new HashSet<>();
        Set<String> active = new HashSet<>();
        for (HistoricActivityInstance activity : running.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(found.getId()).list()) {
            if (activity.getEndTime() == null) {
                active.add(activity.getActivityId());
            } else if (activity.getDeleteReason() == null || CALLED.equals(activity.getActivityType())) {
                // what waited beside and was called off (书面放弃 beside 期满) is no place the case has been
                been.add(activity.getActivityId());
            }
        }
        been.removeIf(id -> model.getFlowElement(id) instanceof SequenceFlow line
                && !been.contains(line.getTargetRef()) && !active.contains(line.getTargetRef()));
        String own = label(found.getProcessDefinitionKey());
        String name = own == null ? model.getMainProcess().getName() : own;
        return new Drawn(name, new ProcessDrawing(model, been, active, id -> label(id)).svg(name));
    }

    /** Names on the shapes follow the language of the page; a shape without a text keeps that of the diagram. */
    private String label(String id) {
        String key = "step." + id;
        String text = messages.t(key);
        return text.equals(key) ? null : text;
    }
}
