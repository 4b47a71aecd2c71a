package org.tiean.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.interceptor.CommandContext;
import org.flowable.common.engine.impl.interceptor.CommandContextCloseListener;
import org.flowable.engine.RepositoryService;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.workflow.boundary.CaseProcess;
import org.tiean.workflow.control.Engine;

/** Jobs of the engine: what one writes goes back when it fails, and each timer goes off once, whoever finds it due. */
@ArquillianTest
class JobTransactionIT {

    private static final String PROCESS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="test">
              <process id="failing-job" isExecutable="true">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="job"/>
                <serviceTask id="job" flowable:async="true" flowable:expression="${failingJob.writeAndFail(agency)}">
                  <extensionElements><flowable:failedJobRetryTimeCycle>R1/PT1H</flowable:failedJobRetryTimeCycle></extensionElements>
                </serviceTask>
                <sequenceFlow id="b" sourceRef="job" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>""";
    private static final String TIMERS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn" targetNamespace="test">
              <process id="many-timers" isExecutable="true">
                <startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="wait"/>
                <intermediateCatchEvent id="wait">
                  <timerEventDefinition><timeDuration>PT1S</timeDuration></timerEventDefinition>
                </intermediateCatchEvent>
                <sequenceFlow id="b" sourceRef="wait" targetRef="count"/>
                <serviceTask id="count" flowable:expression="${firedTimers.fired()}"/>
                <sequenceFlow id="c" sourceRef="count" targetRef="end"/><endEvent id="end"/>
              </process>
            </definitions>""";
    private static final int TIMERS_AT_ONCE = 60;
    private static final long PATIENCE_MILLIS = 20_000;

    @Inject
    Engine engine;

    @Inject
    FailingJob job;

    @Inject
    FiredTimers fired;

    @Inject
    CaseProcess process;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void aFailedJobLeavesNothing() throws InterruptedException {
        RepositoryService repository = engine.running().getRepositoryService();
        String deployment = repository.createDeployment().addString("failing-job.bpmn", PROCESS).deploy().getId();
        try {
            UUID agency = UUID.randomUUID();
            engine.running().getRuntimeService().startProcessInstanceByKey("failing-job", Map.of("agency", agency.toString()));
            long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (job.tries() == 0 && System.nanoTime() < until) {
                Thread.sleep(100);
            }
            assertTrue(job.tries() > 0, "the job thread never took the job");
            Thread.sleep(500);
            Number rows = (Number) em.createNativeQuery("select count(*) from case_counter where year = 1999").getSingleResult();
            assertEquals(0, rows.intValue());
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    /** The engine's own threads look for due timers while others ask for them to be fired; the two meet at most of them. */
    @Test
    void eachTimerGoesOffOnceWhoeverFindsItDue() throws InterruptedException {
        RepositoryService repository = engine.running().getRepositoryService();
        String deployment = repository.createDeployment().addString("many-timers.bpmn", TIMERS).deploy().getId();
        try {
            int before = fired.times();
            for (int i = 0; i < TIMERS_AT_ONCE; i++) {
                engine.running().getRuntimeService().startProcessInstanceByKey("many-timers");
            }
            long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (waiting() > 0 && System.nanoTime() < until) {
                process.fireDueTimers();
                Thread.sleep(100);
            }
            assertEquals(0, waiting(), "timers still waiting");
            assertEquals(TIMERS_AT_ONCE, fired.times() - before);
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    /** Jobs are given away in the completion of a transaction; the next one of the same thread is a whole one again. */
    @Test
    void whoGaveAJobAwayStillHasTransactions() throws InterruptedException {
        RepositoryService repository = engine.running().getRepositoryService();
        String deployment = repository.createDeployment().addString("many-timers.bpmn", TIMERS).deploy().getId();
        try {
            String waits = engine.running().getRuntimeService().startProcessInstanceByKey("many-timers").getId();
            String timer = engine.running().getManagementService().createTimerJobQuery().processInstanceId(waits).singleResult().getId();
            engine.running().getManagementService().moveTimerToExecutableJob(timer);
            assertThrows(IllegalStateException.class, () -> engine.running().getManagementService().executeCommand(command -> {
                command.addCloseListener(new FailingClose());
                return engine.running().getRuntimeService().startProcessInstanceByKey("many-timers");
            }));
            long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            while (waiting() > 0 && System.nanoTime() < until) {
                Thread.sleep(100);
            }
            assertEquals(0, waiting(), "the first went off, and of the one that failed after it was written nothing is left");
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    /** Fails when all is written and nothing is committed. */
    private static final class FailingClose implements CommandContextCloseListener {

        @Override
        public void afterSessionsFlush(CommandContext context) {
            throw new IllegalStateException("meant to fail");
        }

        @Override
        public void closing(CommandContext context) {
            // all is still to be written
        }

        @Override
        public void closed(CommandContext context) {
            throw new AssertionError("it failed before");
        }

        @Override
        public void closeFailure(CommandContext context) {
            // that is the point
        }

        @Override
        public Integer order() {
            return 1;
        }

        @Override
        public boolean multipleAllowed() {
            return false;
        }
    }

    private long waiting() {
        return engine.running().getRuntimeService().createProcessInstanceQuery().processDefinitionKey("many-timers").count();
    }
}
