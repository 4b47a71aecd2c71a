package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.boundary.StandIns;
import org.tiean.authority.entity.ApprovalMatter;
import org.tiean.authority.entity.RegisterStandIn;
import org.tiean.authority.entity.StandIn;
import org.tiean.authority.entity.StandInChanged.Kind;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.SeenCases;
import org.tiean.casefile.control.CaseAccess;
import org.tiean.casefile.entity.ActKind;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.Played;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.EntryView;
import org.tiean.notification.boundary.StandInNotes;
import org.tiean.notification.entity.StandInNews;
import org.tiean.page.PageVisitor;
import org.tiean.workflow.boundary.TaskList;
import org.tiean.workflow.entity.TaskRow;

/** Standing in while somebody is away (外出代理): the stand-in does the absent one's tasks, in the absent one's name, and only meanwhile. */
@ArquillianTest
class StandInIT {

    private static final Pattern RAW_KEY = Pattern.compile("\\b(act|page|step|workflow|authority|notification)\\.[a-z]+[.-][\\w.-]*");
    private static final String WHY = "参加全省执法骨干培训";

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    InvestigationPlayer investigation;

    @Inject
    StandIns standIns;

    @Inject
    StandInNotes notes;

    @Inject
    TaskList tasks;

    @Inject
    SeenCases seen;

    @Inject
    CaseAccess access;

    @Inject
    Acts acts;

    @Inject
    Officers officers;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private Life life;

    @Test
    void aHandlersTasksAreDoneInTheHandlersNameAndOnlyMeanwhile() throws Exception {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.upTo("report");
        String absent = life.played().pair()[0];
        String name = cast.names(absent).get(0);
        cast.enter("officer3");
        assertEquals(404, status(() -> seen.require(life.caseId())), "a stranger's case");
        assertTrue(task("investigate", "officer3").isEmpty());

        cast.enter("officer4");
        assertEquals(403, status(() -> register(absent, "officer3", Role.OFFICER, 5)), "not a colleague's absence");
        cast.enter(absent);
        assertEquals(422, status(() -> register(absent, "aux1", Role.OFFICER, 5)), "no certificate");
        assertEquals(409, status(() -> register(absent, absent, Role.OFFICER, 5)), "oneself");
        assertEquals(409, status(() -> register(absent, "town1", Role.OFFICER, 5)), "another agency");
        assertEquals(403, status(() -> register(absent, "officer3", Role.SQUAD_LEADER, 5)), "no capacity of one's own");
        assertEquals(400, status(() -> register(absent, "officer3", Role.OFFICER, -1)), "backwards");
        UUID sent = UUID.randomUUID();
        StandIn made = register(sent, absent, "officer3", Role.OFFICER, 5);
        assertEquals(made.id(), register(sent, absent, "officer3", Role.OFFICER, 5).id(), "sent twice");
        assertEquals(409, status(() -> register(absent, "officer4", Role.OFFICER, 2)), "the days overlap");
        assertThrows(Exception.class, () -> transaction.run(() -> em.createNativeQuery("insert into tiean.stand_in (id, version, agency_id,"
                        + " absent, absent_name, substitute, substitute_name, capacity, from_day, last_day, reason, registered_by,"
                        + " registered_by_name, registered_at) select gen_random_uuid(), 1, agency_id, absent, absent_name, 'officer4', 'x',"
                        + " capacity, from_day, last_day, 'x', absent, absent_name, registered_at from tiean.stand_in where id = cast(?1 as uuid)")
                .setParameter(1, made.id().toString()).executeUpdate()), "the database says so too");
        cast.enter("officer3");
        assertEquals(409, status(() -> register("officer3", "officer4", Role.OFFICER, 2)), "no stand-in of a stand-in");
        cast.enter("officer4");
        assertEquals(409, status(() -> register("officer4", absent, Role.OFFICER, 2)), "nor by who is away");

        TaskRow row = task("investigate", "officer3").get(0);
        assertEquals(name, row.standsFor(), "found as the absent one's");
        assertTrue(task("investigate", "officer4").isEmpty(), "and by nobody else");
        assertEquals(null, task("investigate", absent).get(0).standsFor(), "who is away keeps it");
        page("officer3", "/desk/tasks.xhtml", "您正在代理" + name, "代" + name);
        page(absent, "/desk/tasks.xhtml", "您登记外出，由" + cast.names("officer3").get(0) + "代理至");
        page(absent, "/desk/workflow/stand-ins.xhtml", WHY, "代理中", "提前结束代理");
        page("officer3", "/desk/reminders.xhtml", "代理通知", name + "外出");

        investigation.report(new Played(life.played().sample(), life.caseId(), new String[] {"officer3", life.played().pair()[1]}));
        assertEquals(absent, transaction.run(() -> em.createNativeQuery("select stands_for from tiean.done_act where case_id = cast(?1 as uuid)"
                + " and act = 'SUBMIT_REPORT' and actor = 'officer3'").setParameter(1, life.caseId().toString()).getSingleResult()));
        EntryView entry = ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(50)).rows().stream()
                .filter(one -> one.act().equals(ActKind.SUBMIT_REPORT.key())).findFirst().orElseThrow();
        assertEquals("officer3", entry.actorId());
        assertTrue(entry.payload().contains(name) && entry.payload().contains(cast.names("officer3").get(0))
                && entry.payload().contains(made.id().toString()), entry.payload());
        assertTrue(desk.caseFile(life.played()).wasHandledBy("officer3"), "had a part in it: never to review, hear or approve it");
        assertFalse(desk.caseFile(life.played()).isHandledBy("officer3"), "but is no handler");
        page("officer3", "/desk/case.xhtml?tab=record&id=" + life.caseId(), "（代" + name + "）");
        page("officer3", "/desk/case.xhtml?id=" + life.caseId(), "代" + name + "承办");
        cast.enter("officer3");
        assertEquals(List.of(absent), access.standsFor(desk.caseFile(life.played()), ActKind.ISSUE_NOTICE).stream().map(Absence::absent).toList(),
                "what was done for another gives no right of one's own");
        page("officer3", "/desk/hearing/issue-notice.xhtml?case=" + life.caseId(), "您代" + name + "办理");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());

        cast.enter("officer4");
        assertEquals(404, status(() -> standIns.end(made.id(), "不相干的人")));
        cast.enter(absent);
        assertEquals(400, status(() -> standIns.end(made.id(), " ")), "only with a reason");
        standIns.end(made.id(), "培训提前结束");
        assertEquals(409, status(() -> standIns.end(made.id(), "再来一次")));
        assertTrue(task("issue-notice", "officer3").isEmpty(), "over at once");
        assertEquals(404, status(() -> seen.require(life.caseId())));
        cast.enter("officer3");
        assertTrue(notes.getOwn().stream().map(StandInNews::kind).toList().containsAll(List.of(
                Kind.REGISTERED, Kind.ENDED)), "told of both");
        page(absent, "/desk/workflow/stand-ins.xhtml", "培训提前结束");

        lapses();
    }

    /** The leader registers for an officer of the squad; past its last day it is over, whoever is told of it. */
    private void lapses() {
        String other = life.played().pair()[1];
        cast.enter("leader1");
        assertEquals(403, status(() -> register("officer3", "officer4", Role.OFFICER, 1)), "another squad's officer");
        register(other, "officer4", Role.OFFICER, 1);
        assertFalse(task("issue-notice", "officer4").isEmpty());
        time.moveTo(today().plusDays(1), LocalTime.of(23, 30));
        assertFalse(task("issue-notice", "officer4").isEmpty(), "the last day counts");
        time.moveTo(today().plusDays(1), LocalTime.of(0, 10));
        assertTrue(task("issue-notice", "officer4").isEmpty(), "lapsed by itself");
        notes.lapse();
        assertEquals(0, notes.lapse(), "told once");
        cast.enter("officer4");
        assertEquals(Kind.LAPSED, notes.getOwn().get(0).kind());
    }

    @Test
    void forTheHeadOnlyWhoMaySignAndForAReviewerOnlyWhoIsQualified() throws Exception {
        life = Life.of(samples.require("SF-2025-016"), scripts, holidays.calendar(), time);
        life.upTo("verify");
        cast.enter("deputy1");
        assertFalse(access.mayAct(desk.caseFile(life.played()), ActKind.DECIDE_TIME), "no desk of the deputy's");
        cast.enter("head1");
        assertEquals(422, status(() -> register("head1", "officer3", Role.AGENCY_HEAD, 1)), "below a deputy");
        StandIn head = register("head1", "deputy1", Role.AGENCY_HEAD, 1);
        cast.enter("deputy1");
        assertEquals(List.of("head1"), access.standsFor(desk.caseFile(life.played()), ActKind.DECIDE_TIME).stream().map(Absence::absent).toList());
        assertFalse(access.mayAct(desk.caseFile(life.played()), ActKind.DECIDE_RECUSAL), "what only the head decides waits for the head");
        assertTrue(officers.approvalBasis("deputy1", ApprovalMatter.LIMIT, today()).isEmpty(), "orders alone count until the agency says more");
        cast.enter("head1");
        standIns.end(head.id(), "已返回单位");

        life.upTo("review");
        time.settle();
        assertTrue(task("review-legality", "hearing1").isEmpty());
        cast.enter("reviewer1");
        assertEquals(422, status(() -> register("reviewer1", "officer3", Role.LEGAL_REVIEWER, 1)), "not qualified in law");
        StandIn review = register("reviewer1", "hearing1", Role.LEGAL_REVIEWER, 1);
        assertEquals(cast.names("reviewer1").get(0), task("review-legality", "hearing1").get(0).standsFor());
        cast.enter("hearing1");
        assertTrue(access.mayAct(desk.caseFile(life.played()), ActKind.REVIEW_LEGALITY));
        assertFalse(access.mayAct(desk.caseFile(life.played()), ActKind.SERVE_NOTICE), "nothing else");
        assertTrue(acts.missing(desk.caseFile(life.played()), ActKind.REVIEW_LEGALITY).stream()
                .noneMatch(finding -> finding.rule().equals("reviewer-independent")));
        cast.enter("reviewer1");
        standIns.end(review.id(), "已返回单位");
        assertTrue(task("review-legality", "hearing1").isEmpty());
    }

    private StandIn register(String absent, String substitute, Role capacity, int days) {
        return register(UUID.randomUUID(), absent, substitute, capacity, days);
    }

    private StandIn register(UUID id, String absent, String substitute, Role capacity, int days) {
        return standIns.register(new RegisterStandIn(id, cast.ids(absent).get(0), cast.ids(substitute).get(0), capacity, today(),
                today().plusDays(days), WHY));
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    /** The task of this case as somebody finds it; who asked before goes on. */
    private List<TaskRow> task(String step, String who) {
        cast.enter(who);
        return tasks.ownAt(step, Page.Slice.first(Page.Slice.LARGEST)).rows().stream().filter(row -> row.caseId().equals(life.caseId())).toList();
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
        cast.enter(who);
    }

    private static int status(Executable act) {
        return assertThrows(Refusal.class, act).kind().status();
    }
}
