package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

    @Inject
    Engine engine;

    @Inject
    Messages messages;

    /** SVG of the case's process, empty if none was started. */
    public String of(UUID caseId) {
        ProcessEngine running = engine.running();
        List<HistoricProcessInstance> found = running.getHistoryService().createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString()).orderByProcessInstanceStartTime().desc().listPage(0, 1);
        if (found.isEmpty()) {
            return "";
        }
        BpmnModel model = running.getRepositoryService().getBpmnModel(found.get(0).getProcessDefinitionId());
        Set<String> been = new HashSet<>();
        Set<String> active = new HashSet<>();
        for (HistoricActivityInstance activity : running.getHistoryService().createHistoricActivityInstanceQuery()
                .processInstanceId(found.get(0).getId()).list()) {
            if (activity.getEndTime() == null) {
                active.add(activity.getActivityId());
            } else if (activity.getDeleteReason() == null) {
                // what waited beside and was called off (书面放弃 beside 期满) is no place the case has been
                been.add(activity.getActivityId());
            }
        }
        been.removeIf(id -> model.getFlowElement(id) instanceof SequenceFlow line
                && !been.contains(line.getTargetRef()) && !active.contains(line.getTargetRef()));
        return new ProcessDrawing(model, been, active, id -> label(id)).svg(messages.t("page.process.name"));
    }

    /** Names on the shapes follow the language of the page; a shape without a text keeps that of the diagram. */
    private String label(String id) {
        String key = "step." + id;
        String text = messages.t(key);
        return text.equals(key) ? null : text;
    }
}
