package org.tiean.workflow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.Deployment;
import org.flowable.engine.repository.DeploymentBuilder;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;
import org.tiean.page.PageVisitor;
import org.tiean.workflow.boundary.ProcessMigrations;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.control.Engine;
import org.tiean.workflow.entity.MigrateProcess;
import org.tiean.workflow.entity.RunningProcess;

/**
 * Taking running cases over to another version of their process (流程版本迁移), with definitions deployed through the real engine. At the
 * end the definitions of the house are the newest again, so that no other test begins a case in those made up here.
 */
@ArquillianTest
class MigrationIT {

    private static final String ORDINARY = "case-ordinary";
    private static final String WHY = "新版流程更正决定审批环节的名称";
    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|workflow)\\.[a-z]+[.-][\\w.-]*");

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    ProcessMigrations migrations;

    @Inject
    Engine engine;

    @Inject
    TaskList tasks;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction transaction;

    @Test
    void oneCaseIsMigratedOneStaysAndOneIsRefused() throws Exception {
        Life stays = begin();
        stays.through("clue");
        Life refused = begin();
        refused.through("clue");
        Life moved = begin();
        moved.through("serve-notice");
        int old = version(moved);
        Map<String, byte[]> house = resources();
        try {
            int newer = deploy(house, text -> text.replace("name=\"决定审批\"", "name=\"决定审批（新版）\""));
            int renamed = deploy(house, text -> text.replace("\"verify-clue\"", "\"check-clue\""));
            assertEquals(List.of(old + 1, old + 2), List.of(newer, renamed));
            assertEquals(old, version(moved), "a running case stays where it began");
            Map<String, Object> timers = timers(moved);
            assertTrue(timers.containsKey("defence-time-over"), () -> "waits for the defence: " + timers);

            who();
            cast.enter("sysadmin1");
            assertEquals(1, migrations.of(moved.caseId()).stream().filter(one -> one.key().equals(ORDINARY) && one.version() == old).count());
            Page<RunningProcess> running = migrations.running(ORDINARY, old, Page.Slice.first(Page.Slice.LARGEST));
            assertTrue(running.total() >= 3 && running.rows().stream().allMatch(row -> row.version() == old), () -> "in the old one: " + running);
            assertTrue(migrations.versions(Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                    .anyMatch(row -> row.key().equals(ORDINARY) && row.version() == renamed && row.newest()));
            assertNull(migrations.check(ORDINARY, newer, List.of(moved.caseId())).get(0).refusal(), "nothing in the way");
            assertEquals("workflow.migration.unmapped", migrations.check(ORDINARY, renamed, List.of(refused.caseId())).get(0).refusal().key());
            assertEquals(old, version(moved), "a check changes nothing");

            ActRequest sent = request(moved);
            migrations.migrate(sent, new MigrateProcess(ORDINARY, newer, WHY));
            assertEquals(newer, version(moved));
            assertEquals(timers, timers(moved), "its timers stand where they stood");
            migrations.migrate(sent, new MigrateProcess(ORDINARY, newer, WHY));
            assertEquals("workflow.migration.there-already",
                    assertThrows(Refusal.class, () -> migrations.migrate(request(moved), new MigrateProcess(ORDINARY, newer, WHY))).key());

            Refusal no = assertThrows(Refusal.class, () -> migrations.migrate(request(refused), new MigrateProcess(ORDINARY, renamed, WHY)));
            assertEquals(List.of("线索核查", "verify-clue"), no.args(), "the element is named");
            assertEquals(old, version(refused), "and nothing changed");
            assertTrue(entries(refused).stream().noneMatch(entry -> entry.act().equals(ActKind.MIGRATE_PROCESS.key())));
            assertEquals(old, version(stays));

            recorded(moved, old, newer);
            pages(moved, old, newer);
        } finally {
            deploy(house, text -> text + "\n<!-- the house's own again -->\n");
        }
        moved.through("review");
        assertEquals(old + 1, version(moved), "goes on in its new version");
        assertEquals(List.of("决定审批（新版）"), transaction.run(() -> engine.running().getHistoryService().createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(moved.caseId().toString()).taskDefinitionKey("approve-decision").list().stream()
                .map(task -> task.getName()).toList()), "by its new definition");
        assertEquals(List.of("verify-clue"), List.copyOf(tasks.openSteps(stays.caseId())), "and who stayed goes on in the old one");
    }

    /** Only the administrator of the system, and only with a reason. */
    private void who() {
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> migrations.versions(Page.Slice.first(10))).kind().status());
        cast.enter("head1");
        assertEquals(403, assertThrows(Refusal.class, () -> migrations.check(ORDINARY, 1, List.of())).kind().status());
        cast.enter("sysadmin1");
        assertEquals(400, assertThrows(Refusal.class, () -> new MigrateProcess(ORDINARY, 2, " ")).kind().status());
        assertEquals(404, assertThrows(Refusal.class, () -> migrations.check(ORDINARY, 9999, List.of())).kind().status());
    }

    private void recorded(Life moved, int old, int newer) {
        EntryView entry = entries(moved).stream().filter(one -> one.act().equals(ActKind.MIGRATE_PROCESS.key())).findFirst().orElseThrow();
        assertEquals("sysadmin1", entry.actorId());
        for (String word : List.of(WHY, "\"fromVersion\":\"" + old + "\"", "\"toVersion\":\"" + newer + "\"")) {
            assertTrue(entry.payload().contains(word), entry.payload());
        }
        assertEquals(1, entries(moved).stream().filter(one -> one.act().equals(ActKind.MIGRATE_PROCESS.key())).count(), "sent twice, done once");
        assertTrue(ledger.verify(Chain.ofCase(moved.caseId())).ok());
    }

    private void pages(Life moved, int old, int newer) throws Exception {
        page("officer1", "/desk/case.xhtml?tab=record&id=" + moved.caseId(), "流程版本迁移", "第 " + old + " 版 → 第 " + newer + " 版", WHY);
        page("sysadmin1", "/desk/workflow/process-versions.xhtml", "普通程序办案", "最新");
        page("sysadmin1", "/desk/workflow/process-versions.xhtml?process=" + ORDINARY + "&version=" + old, "迁移到第几版", "校验");
    }

    private void page(String who, String path, String... words) throws Exception {
        PageVisitor visitor = new PageVisitor(System.getProperty("tiean.public.url"));
        visitor.logIn(who, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
        var answer = visitor.get(path, null);
        assertEquals(200, answer.statusCode(), path);
        for (String word : words) {
            assertTrue(answer.body().contains(word), () -> path + " does not say " + word + ":\n" + answer.body());
        }
        String text = answer.body().replaceAll("(?s)<script.*?</script>|<[^>]+>", " ");
        assertFalse(RAW_KEY.matcher(text).find(), () -> path + " shows a key: " + RAW_KEY.matcher(text).results().map(r -> r.group()).toList());
    }

    private Life begin() {
        return Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
    }

    private ActRequest request(Life life) {
        return new ActRequest(UUID.randomUUID(), life.caseId(), time.now());
    }

    private List<EntryView> entries(Life life) {
        return ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows();
    }

    private int version(Life life) throws Exception {
        return transaction.run(() -> engine.running().getRuntimeService().createProcessInstanceQuery().processDefinitionKey(ORDINARY)
                .processInstanceBusinessKey(life.caseId().toString()).singleResult().getProcessDefinitionVersion());
    }

    /** Element and moment of every timer that waits in the case. */
    private Map<String, Object> timers(Life life) throws Exception {
        return transaction.run(() -> {
            Map<String, Object> all = new TreeMap<>();
            engine.running().getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(life.caseId().toString()).list()
                    .forEach(instance -> engine.running().getManagementService().createTimerJobQuery().processInstanceId(instance.getId()).list()
                            .forEach(job -> all.put(job.getElementId(), job.getDuedate().toInstant())));
            return all;
        });
    }

    /** The definitions new cases begin in. */
    private Map<String, byte[]> resources() throws Exception {
        return transaction.run(() -> {
            RepositoryService repository = engine.running().getRepositoryService();
            String deployment = repository.createProcessDefinitionQuery().processDefinitionKey(ORDINARY).latestVersion().singleResult().getDeploymentId();
            Map<String, byte[]> all = new LinkedHashMap<>();
            for (String name : repository.getDeploymentResourceNames(deployment)) {
                if (name.endsWith(".bpmn")) {
                    try (InputStream in = repository.getResourceAsStream(deployment, name)) {
                        all.put(name, in.readAllBytes());
                    }
                }
            }
            return all;
        });
    }

    /** All of them once more, the ordinary procedure changed; its version. */
    private int deploy(Map<String, byte[]> house, UnaryOperator<String> change) throws Exception {
        return transaction.run(() -> {
            RepositoryService repository = engine.running().getRepositoryService();
            DeploymentBuilder deployment = repository.createDeployment().name("tiean");
            house.forEach((name, text) -> deployment.addBytes(name, name.equals(ORDINARY + ".bpmn")
                    ? change.apply(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8) : text));
            Deployment made = deployment.deploy();
            return repository.createProcessDefinitionQuery().deploymentId(made.getId()).processDefinitionKey(ORDINARY).singleResult().getVersion();
        });
    }
}
