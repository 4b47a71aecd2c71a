package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.tiean.casefile.entity.Procedure;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.Engine;
import org.tiean.workflow.entity.Step;

/**
 * Where a case stands in its process. Everything here takes part in the caller's transaction: a process
 * never moves without the act that moved it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseProcess {

    private static final String CASE = "caseId";

    /** The processes that are a case's own; others run beside them. */
    private static final Set<String> OWN = Stream.of(Procedure.values()).map(Procedure::process).collect(Collectors.toUnmodifiableSet());

    private static final Duration LONGEST_FIRING = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    @Inject
    Engine engine;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Starts the process of a case. */
    public void start(String process, UUID caseId, Map<String, Object> variables) {
        engine.running().getRuntimeService().createProcessInstanceBuilder()
                .processDefinitionKey(process)
                .businessKey(caseId.toString())
                .variable(CASE, caseId.toString())
                .variables(variables)
                .start();
    }

    /**
     * Finishes the open step of a case.
     *
     * @throws Refusal 409 if that step is not open: somebody else acted first, or it is not its turn
     */
    public void complete(UUID caseId, String step, Map<String, Object> outcome) {
        // found and finished in one command of the engine: it does not read the task twice
        boolean open = engine.running().getManagementService().executeCommand(command -> {
            Optional<Task> task = openTask(caseId, step);
            task.ifPresent(one -> tasks().complete(one.getId(), outcome));
            return task.isPresent();
        });
        if (!open) {
            throw notOpen(caseId, step);
        }
    }

    /** No clause orders the steps, so the refusal says what the case waits for instead. */
    private Refusal notOpen(UUID caseId, String step) {
        List<Task> open = tasks().createTaskQuery().processInstanceBusinessKey(caseId.toString()).orderByTaskCreateTime().asc().list();
        return Refusal.conflict("workflow.step.not-open", "step." + step, open.isEmpty() ? "workflow.step.nothing"
                : "step." + open.get(0).getTaskDefinitionKey());
    }

    /** @throws Refusal 409 if that step is not open */
    public void requireOpen(UUID caseId, String step) {
        if (!isOpen(caseId, step)) {
            throw notOpen(caseId, step);
        }
    }

    /** Tells a waiting case that something happened outside, e.g. {@code defence-received}. */
    public void message(UUID caseId, String name, Map<String, Object> facts) {
        Execution waiting = engine.running().getRuntimeService().createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString(), true)
                .messageEventSubscriptionName(name)
                .singleResult();
        if (waiting == null) {
            throw Refusal.conflict("workflow.message.not-awaited", "message." + name);
        }
        engine.running().getRuntimeService().messageEventReceived(name, waiting.getId(), facts);
    }

    /** Whether a case waits for this message now. */
    public boolean awaits(UUID caseId, String message) {
        return engine.running().getRuntimeService().createExecutionQuery()
                .processInstanceBusinessKey(caseId.toString(), true)
                .messageEventSubscriptionName(message)
                .count() > 0;
    }

    /** Sets facts the process's gateways and timers read. */
    public void tell(UUID caseId, Map<String, Object> facts) {
        instance(caseId).ifPresent(process ->
                engine.running().getRuntimeService().setVariables(process.getId(), facts));
    }

    /**
     * Lets a timer that waits in a case fire at another time, as when the limit that feeds it moved. Nothing happens
     * where no such timer waits.
     *
     * @param activity id of the timer event in the process
     */
    public void moveTimer(UUID caseId, String activity, Instant at) {
        moveTimers(caseId, activity, () -> at);
    }

    /**
     * As {@link #moveTimer}, for every timer whose id ends so.
     *
     * @param at asked only if such a timer waits
     */
    public void moveTimers(UUID caseId, String ending, Supplier<Instant> at) {
        List<?> waiting = new Sql("select j.id_ from tiean.act_ru_timer_job j join tiean.act_ru_execution e"
                + " on e.id_ = j.process_instance_id_ where e.business_key_ = ").value(caseId.toString())
                .add(" and j.element_id_ like ").value("%" + ending).on(em).getResultList();
        if (!waiting.isEmpty()) {
            String moment = at.get().toString();
            waiting.forEach(timer -> engine.running().getManagementService().rescheduleTimeDateJob((String) timer, moment));
        }
    }

    /** Those of the cases in whose process any timer waits. */
    public Set<UUID> casesWithTimers(List<UUID> caseIds) {
        List<?> waiting = new Sql("select distinct e.business_key_ from tiean.act_ru_timer_job j join tiean.act_ru_execution e"
                + " on e.id_ = j.process_instance_id_ where e.business_key_ = any (string_to_array(")
                .value(caseIds.stream().map(UUID::toString).collect(Collectors.joining(","))).add(", ','))").on(em).getResultList();
        return waiting.stream().map(key -> UUID.fromString((String) key)).collect(Collectors.toSet());
    }

    /**
     * The case's own process begins once more at another place, wherever it had come to or ended (重新作出).
     *
     * @param message of the start event
     */
    public void beginAgain(UUID caseId, String message) {
        beginAgain(caseId, message, Map.of());
    }

    /** As {@link #beginAgain(UUID, String)}, with facts its gateways read. */
    public void beginAgain(UUID caseId, String message, Map<String, Object> facts) {
        instance(caseId).ifPresent(process -> runtime().deleteProcessInstance(process.getId(), message));
        runtime().createProcessInstanceBuilder().messageName(message).businessKey(caseId.toString())
                .variable(CASE, caseId.toString()).variables(facts).start();
    }

    /**
     * An open step is left undone and an earlier one of the same process opens again (撤回、退回). The engine keeps both in its
     * history; gateways and service tasks between them are not passed.
     *
     * @throws Refusal 409 if the step is not open
     */
    public void goBack(UUID caseId, String from, String to) {
        Task task = openTask(caseId, from).orElseThrow(() -> notOpen(caseId, from));
        runtime().createChangeActivityStateBuilder().processInstanceId(task.getProcessInstanceId())
                .moveExecutionToActivityId(task.getExecutionId(), to).changeState();
    }

    /** Whether this step of the case is open now. */
    public boolean isOpen(UUID caseId, String step) {
        return openTask(caseId, step).isPresent();
    }

    /** The open steps of a case. */
    public List<Step> openSteps(UUID caseId) {
        return tasks().createTaskQuery().processInstanceBusinessKey(caseId.toString()).orderByTaskCreateTime().asc()
                .list().stream().map(task -> step(task, caseId)).toList();
    }

    /** Activities of the running case that are active now, for the live process picture. */
    public Collection<String> activeActivities(UUID caseId) {
        return instance(caseId)
                .map(process -> runtime().getActiveActivityIds(process.getId()))
                .orElse(List.of());
    }

    /**
     * Fires at once the timers that are due by the clock, instead of waiting until the job thread looks for them. The
     * job thread carries them out: two threads at one timer would both go on from it.
     *
     * @return how many fired
     * @throws IllegalStateException if half a minute went by in which none was carried out
     */
    @Transactional(Transactional.TxType.NEVER)
    public int fireDueTimers() {
        var management = engine.running().getManagementService();
        int due = moveDue(management);
        long left = atWork(management);
        long patience = System.nanoTime() + LONGEST_FIRING.toNanos();
        while (left > 0) {
            if (System.nanoTime() > patience) {
                throw new IllegalStateException("timers were not carried out");
            }
            pause();
            // what was left to the engine's own thread comes back when that thread lost another timer of the same handful
            moveDue(management);
            long now = atWork(management);
            if (now < left) {
                patience = System.nanoTime() + LONGEST_FIRING.toNanos();
            }
            left = now;
        }
        return due;
    }

    private static int moveDue(ManagementService management) {
        List<Job> due = management.createTimerJobQuery().executable().list();
        due.forEach(timer -> moveUnlessTaken(management, timer.getId()));
        return due.size();
    }

    private static long atWork(ManagementService management) {
        return management.createTimerJobQuery().executable().count() + management.createJobQuery().count();
    }

    /** The engine's own thread may take the same timer at the same moment; whoever loses leaves it to the other. */
    private static void moveUnlessTaken(ManagementService management, String timer) {
        try {
            management.moveTimerToExecutableJob(timer);
        } catch (FlowableOptimisticLockingException lost) {
            return;
        } catch (RuntimeException lost) {
            if (management.createTimerJobQuery().jobId(timer).count() > 0) {
                throw lost;
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK_AGAIN.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<ProcessInstance> instance(UUID caseId) {
        return Optional.ofNullable(runtime().createProcessInstanceQuery().processDefinitionKeys(OWN)
                .processInstanceBusinessKey(caseId.toString()).excludeSubprocesses(true).singleResult());
    }

    private Optional<Task> openTask(UUID caseId, String step) {
        // of two procedures beside the case that wait for the same, the earlier is served first
        return tasks().createTaskQuery()
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKey(step)
                .orderByTaskCreateTime().asc().listPage(0, 1).stream().findFirst();
    }

    private static Step step(Task task, UUID caseId) {
        return new Step(task.getId(), task.getTaskDefinitionKey(), task.getName(), caseId, task.getFormKey(),
                Instant.ofEpochMilli(task.getCreateTime().getTime()));
    }

    private RuntimeService runtime() {
        return engine.running().getRuntimeService();
    }

    private TaskService tasks() {
        return engine.running().getTaskService();
    }
}
