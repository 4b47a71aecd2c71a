package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.Event;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.migration.ProcessInstanceMigrationBuilder;
import org.flowable.engine.migration.ProcessInstanceMigrationValidationResult;
import org.flowable.engine.repository.ProcessDefinition;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.tiean.kernel.entity.Refusal;

/**
 * Takes running procedures over to another version of their definition. Only where every place the procedure is in — its open
 * steps, what it waits for, its timers — is the same kind of place in the other version: nothing is mapped by guessing. The engine makes
 * some timers anew from the facts they began with; each is set back to the moment it stood at, so that a limit that moved stays moved.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProcessMigrator {

    @Inject
    Engine engine;

    /** The procedures of a case that go on by this definition, whichever version. */
    public List<ProcessInstance> running(UUID caseId, String process) {
        return running().getRuntimeService().createProcessInstanceQuery().processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString()).list();
    }

    /** @throws Refusal 404 there is no such version */
    public ProcessDefinition require(String process, int version) {
        return Optional.ofNullable(running().getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(process)
                .processDefinitionVersion(version).singleResult())
                .orElseThrow(() -> Refusal.notFound("workflow.migration.no-version", process, version));
    }

    /**
     * What stands in the way.
     *
     * @throws Refusal 409 naming the element that has no counterpart
     */
    public void check(ProcessInstance instance, ProcessDefinition target) {
        BpmnModel from = running().getRepositoryService().getBpmnModel(instance.getProcessDefinitionId());
        BpmnModel to = running().getRepositoryService().getBpmnModel(target.getId());
        // a step is named before the events that hang on it
        running().getRuntimeService().createExecutionQuery().processInstanceId(instance.getId()).list().stream().map(Execution::getActivityId)
                .filter(Objects::nonNull).distinct().sorted(Comparator.comparing((String id) -> from.getFlowElement(id) instanceof BoundaryEvent))
                .forEach(id -> requireSame(from.getFlowElement(id), to.getFlowElement(id), id));
        ProcessInstanceMigrationValidationResult result = document(target).validateMigration(instance.getId());
        if (!result.isMigrationValid()) {
            throw Refusal.conflict("workflow.migration.engine", String.join("; ", result.getValidationMessages()));
        }
    }

    private static void requireSame(FlowElement from, FlowElement to, String id) {
        boolean same = from != null && to != null && from.getClass() == to.getClass();
        if (same && from instanceof Event event) {
            same = kind(event).equals(kind((Event) to));
        }
        if (same && from instanceof BoundaryEvent event) {
            same = event.getAttachedToRefId().equals(((BoundaryEvent) to).getAttachedToRefId());
        }
        if (same && from instanceof CallActivity call) {
            same = Objects.equals(call.getCalledElement(), ((CallActivity) to).getCalledElement());
        }
        if (!same) {
            String name = from == null || from.getName() == null ? id : from.getName();
            throw Refusal.conflict("workflow.migration.unmapped", name, id);
        }
    }

    private static List<Class<?>> kind(Event event) {
        return event.getEventDefinitions().stream().<Class<?>>map(Object::getClass).toList();
    }

    /**
     * Takes it over; what was checked before is checked again.
     *
     * @throws Refusal 409 naming what stands in the way; the caller's transaction leaves everything as it was
     */
    public void migrate(ProcessInstance instance, ProcessDefinition target) {
        check(instance, target);
        Map<String, Date> stood = timers(instance);
        try {
            document(target).migrate(instance.getId());
        } catch (FlowableException broken) {
            throw Refusal.conflict("workflow.migration.engine", String.valueOf(broken.getMessage()));
        }
        Map<String, Date> now = timers(instance);
        stood.keySet().stream().filter(timer -> !now.containsKey(timer)).findFirst().ifPresent(lost -> {
            throw Refusal.conflict("workflow.migration.timer-lost", lost);
        });
        jobs(instance).forEach(job -> {
            Date before = stood.get(job.getElementId());
            if (before != null && !before.equals(job.getDuedate())) {
                running().getManagementService().rescheduleTimeDateJob(job.getId(), before.toInstant().toString());
            }
        });
    }

    private Map<String, Date> timers(ProcessInstance instance) {
        return jobs(instance).stream().collect(Collectors.toMap(Job::getElementId, Job::getDuedate, (one, other) -> one.before(other) ? one : other));
    }

    private List<Job> jobs(ProcessInstance instance) {
        return running().getManagementService().createTimerJobQuery().processInstanceId(instance.getId()).list();
    }

    private ProcessInstanceMigrationBuilder document(ProcessDefinition target) {
        return running().getProcessMigrationService().createProcessInstanceMigrationBuilder()
                .migrateToProcessDefinition(target.getKey(), target.getVersion());
    }

    private ProcessEngine running() {
        return engine.running();
    }
}
