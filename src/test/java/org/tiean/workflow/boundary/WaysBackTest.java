package org.tiean.workflow.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tiean.kernel.entity.Refusal;
import org.tiean.workflow.control.BackwardTables;
import org.tiean.workflow.control.Engine;

/** Each declared way back is one the engine goes on the shipped definition: the step opens again with its timers, the other one is history. */
class WaysBackTest {

    private static final String PROCESS = "case-ordinary";

    private static EmbeddedPostgres server;
    private static ProcessEngine engine;
    private static CaseProcess process;

    /** Stands where the process calls the domain; nothing here has an end. */
    public static final class Domain {

        public String endOf(String caseId, String limit) {
            return "9999-12-31T00:00:00Z";
        }
    }

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(server.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistoryLevel(HistoryLevel.AUDIT);
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setBeans(Map.of("limitTimers", new Domain()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addString(PROCESS + ".bpmn", Files.readString(Path.of("bpmn", PROCESS + ".bpmn"))).deploy();
        process = new CaseProcess();
        process.engine = new Engine() {
            @Override
            public ProcessEngine running() {
                return engine;
            }
        };
    }

    @AfterAll
    static void stop() throws IOException {
        engine.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDeclaredWay() {
        BackwardTables tables = new BackwardTables();
        Stream<List<String>> withdrawn = tables.withdrawable().stream().flatMap(row -> row.from().stream().map(from -> List.of(from, row.to())));
        Stream<List<String>> returned = tables.returnPoints().stream().map(point -> List.of(point.from(), point.to()));
        return Stream.concat(withdrawn, returned).map(way -> DynamicTest.dynamicTest(way.get(0) + " → " + way.get(1),
                () -> goesBack(way.get(0), way.get(1))));
    }

    private static void goesBack(String from, String to) {
        UUID caseId = standingAt(from);
        process.goBack(caseId, from, to);
        List<Task> open = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseId.toString()).list();
        assertEquals(List.of(to), open.stream().map(Task::getTaskDefinitionKey).toList());
        String instance = open.get(0).getProcessInstanceId();
        List<String> timers = engine.getManagementService().createTimerJobQuery().processInstanceId(instance).list().stream()
                .map(timer -> timer.getElementId()).toList();
        assertTrue(timers.stream().allMatch(timer -> timer.startsWith(to + "--")), () -> "timers of a step that is not open: " + timers);
        long left = engine.getHistoryService().createHistoricTaskInstanceQuery().processInstanceId(instance).taskDefinitionKey(from).finished().count();
        assertEquals(1, left, "the step that was left is history");
        assertEquals(409, assertThrows(Refusal.class, () -> process.goBack(caseId, from, to)).kind().status(), "once");
    }

    private static UUID standingAt(String step) {
        UUID caseId = UUID.randomUUID();
        process.start(PROCESS, caseId, Map.of());
        if (!step.equals("verify-clue")) {
            process.goBack(caseId, "verify-clue", step);
        }
        return caseId;
    }

    /** The tables of the ways back come with the whole house, on a real server. */
    @Test
    void theDatabaseKeepsWhatWasWithdrawn() throws Exception {
        try (var owner = server.getPostgresDatabase().getConnection(); var sql = owner.createStatement()) {
            sql.execute("create role tiean_owner login password 'owner'");
            sql.execute("create role tiean_app login password 'app'");
            sql.execute("grant create on database postgres to tiean_owner");
            sql.execute("create schema tiean authorization tiean_owner");
            sql.execute("grant usage on schema tiean to tiean_app");
            sql.execute("alter default privileges for role tiean_owner in schema tiean grant select, insert, update, delete on tables to tiean_app");
            Flyway.configure().dataSource(server.getJdbcUrl("tiean_owner", "postgres"), "tiean_owner", "owner").schemas("tiean")
                    .locations("classpath:db/migration").load().migrate();
            try (var rights = sql.executeQuery("select count(*) from information_schema.role_table_grants where grantee = 'tiean_app'"
                    + " and table_name in ('step_receipt', 'step_withdrawal') and privilege_type in ('UPDATE', 'DELETE')")) {
                rights.next();
                assertEquals(0, rights.getInt(1), "nothing of it is changed or taken away");
            }
        }
    }
}
