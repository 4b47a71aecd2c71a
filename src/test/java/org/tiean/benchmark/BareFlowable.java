package org.tiean.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.runtime.Execution;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.job.api.Job;
import org.flowable.task.api.Task;
import org.tiean.casefile.entity.ProcessEffect;

/**
 * The engine alone, with its own pool and its own transactions, in another schema of the same database: told the same as
 * our processes, act by act, one transaction for each. An act that tells the process nothing still looks for the open
 * tasks of its case. Service tasks do nothing.
 */
final class BareFlowable implements AutoCloseable {

    private static final String SCHEMA = "bare";
    private static final String DEFENCE_OVER = "defence-time-over";

    /** Answers a process without asking anything. */
    public static final class NoDomain {

        /** What a service task does. */
        public boolean done() {
            return false;
        }

        /** A moment that never comes. */
        public String endOf(String caseId, String definitionId) {
            return "9999-12-31T00:00:00Z";
        }
    }

    private final ProcessEngine engine;
    private final Crew crew;

    BareFlowable(Crew crew) {
        this.crew = crew;
        String url = "jdbc:postgresql://" + System.getProperty("tiean.db.host") + ":" + System.getProperty("tiean.db.port")
                + "/" + System.getProperty("tiean.db.name");
        String user = System.getProperty("tiean.db.owner.user");
        String password = System.getProperty("tiean.db.owner.password");
        try (Connection owner = DriverManager.getConnection(url, user, password); Statement sql = owner.createStatement()) {
            sql.execute("create schema if not exists " + SCHEMA);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setEngineName(SCHEMA);
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(url + "?currentSchema=" + SCHEMA);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setDatabaseSchema(SCHEMA);
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        // the timers beside the steps wait here too; there is no limit to ask for their end, and no hearing
        configuration.setBeans(Map.of("limitTimers", new NoDomain(), "nothing", new NoDomain()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addString("case-ordinary.bpmn20.xml", withoutServices()).deploy();
    }

    private static String withoutServices() {
        try (InputStream process = BareFlowable.class.getResourceAsStream("/bpmn/case-ordinary.bpmn")) {
            return new String(process.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("flowable:expression=\"[^\"]*\"", "flowable:expression=\"\\${nothing.done()}\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return nanoseconds in acts */
    long run(int cases, int threads, Map<String, List<ActsSeen.Told>> acts) {
        List<String> keys = new ArrayList<>();
        for (int one = 0; one < cases; one++) {
            keys.add(UUID.randomUUID().toString());
        }
        long spent = 0;
        for (List<ActsSeen.Told> step : acts.values()) {
            spent += crew.time(threads, keys.stream().map(key -> (Runnable) () -> step.forEach(act -> tell(key, act))).toList());
            fireTimersBefore(acts, step);
        }
        for (String key : keys) {
            if (engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(key).finished().count() != 1) {
                throw new IllegalStateException("a process of the bare engine did not come to its end");
            }
        }
        return spent;
    }

    /** In our house the defence time has run out before the act that follows it. */
    private void fireTimersBefore(Map<String, List<ActsSeen.Told>> acts, List<ActsSeen.Told> step) {
        if (!step.equals(acts.get("reexamine"))) {
            return;
        }
        for (Job timer : engine.getManagementService().createTimerJobQuery().elementId(DEFENCE_OVER).list()) {
            engine.getManagementService().moveTimerToExecutableJob(timer.getId());
            engine.getManagementService().executeJob(timer.getId());
        }
    }

    /** One transaction. */
    private void tell(String key, ActsSeen.Told act) {
        engine.getManagementService().executeCommand(context -> {
            switch (act.effect().kind()) {
                case START -> engine.getRuntimeService().createProcessInstanceBuilder().processDefinitionKey("case-ordinary")
                        .businessKey(key).variable("caseId", key).variables(act.facts()).start();
                case STEP -> {
                    Task task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key)
                            .taskDefinitionKey(act.effect().name()).singleResult();
                    engine.getTaskService().complete(task.getId(), act.facts());
                }
                case MESSAGE -> {
                    Execution waiting = engine.getRuntimeService().createExecutionQuery().processInstanceBusinessKey(key, true)
                            .messageEventSubscriptionName(act.effect().name()).singleResult();
                    engine.getRuntimeService().messageEventReceived(act.effect().name(), waiting.getId(), act.facts());
                }
                case NONE -> nothing(key, act);
            }
            return null;
        });
    }

    private void nothing(String key, ActsSeen.Told act) {
        engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list();
        if (!act.facts().isEmpty()) {
            ProcessInstance process = engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult();
            engine.getRuntimeService().setVariables(process.getId(), act.facts());
        }
    }

    static long acts(Map<String, List<ActsSeen.Told>> acts, ProcessEffect.Kind... kinds) {
        List<ProcessEffect.Kind> wanted = List.of(kinds);
        return acts.values().stream().flatMap(List::stream).filter(act -> wanted.contains(act.effect().kind())).count();
    }

    @Override
    public void close() {
        engine.close();
    }
}
