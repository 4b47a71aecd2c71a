package org.tiean.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.CoerciveExecutionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.execution.boundary.CoercionPauses;
import org.tiean.execution.boundary.CoercionWorks;
import org.tiean.execution.boundary.Coercions;
import org.tiean.execution.boundary.Demolitions;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.entity.AgreeOnExecution;
import org.tiean.execution.entity.AnnounceDemolition;
import org.tiean.execution.entity.CarryOut;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.DecideCoercion;
import org.tiean.execution.entity.DemandDuty;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.PerformAtOnce;
import org.tiean.execution.entity.ReckonCosts;
import org.tiean.execution.entity.RecordCosts;
import org.tiean.execution.entity.RecordPerformance;
import org.tiean.execution.entity.RestoreExecuted;
import org.tiean.execution.entity.ResumeCoercion;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.execution.entity.SuspendCoercion;
import org.tiean.execution.entity.TerminateCoercion;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.CaseProcess;

/** What the organ itself brings about: a building comes down, somebody else performs, a road is cleared at once (行政强制法34–44, 50–52). */
@ArquillianTest
class CoercionIT {

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
    Coercions coercions;

    @Inject
    Demolitions demolitions;

    @Inject
    CoercionWorks works;

    @Inject
    BodyCamera camera;

    @Inject
    CoercionPauses pauses;

    @Inject
    CoerciveExecutionPlayer player;

    @Inject
    CoercionClock days;

    @Inject
    Closings closings;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    CaseProcess process;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    private Life life;

    @Test
    void aBuildingComesDown() {
        life = Life.of(samples.require("SF-2025-014"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        cast.enter("officer1");
        assertEquals(List.of("duty-may-be-demanded"), refused(() -> player.demand(life.played())), "the thirty days of the decision run");
        assertTrue(refused(this::close).contains("duty-fulfilled-before-closing"), "nothing is closed while the building stands");
        LocalDate suit = get(() -> limits.everOf(life.caseId()).stream().filter(limit -> limit.definition().id().equals("suit-direct")).findFirst()
                .orElseThrow().result().due());
        life.upTo("demand-duty");
        assertTrue(today().isAfter(suit), "demanded after the time to sue");
        life.through("serve-duty-demand");
        cast.enter("officer1");
        coercions.state(desk.request(life.played()), new StateOnDemand(today(), "仅为阳光房，请求保留"));
        time.settle();
        assertTrue(open().contains("examine-duty-statement"));
        coercions.examine(desk.request(life.played()), new ExamineStatement(false, "规划主管部门认定无法采取改正措施消除影响，意见不成立"));
        time.settle();
        life.upTo("record-government-order");
        cast.enter("head1");
        assertThrows(Refusal.class, () -> player.decide(life.played()), "nobody ordered it yet");
        life.upTo("decide-coercion");
        cast.enter("head1");
        assertEquals(List.of("no-cutting-of-utilities"), refused(() -> coercions.decide(desk.request(life.played()),
                new DecideCoercion("没有正当理由", "先停水停电，再行拆除", today().plusDays(20), null, null))));
        life.through("serve-coercion-decision");
        reviewStopsIt();
        life.through("announce-demolition");
        assertFalse(open().contains("prepare-demolition"), "the announced time runs");
        life.through("prepare-demolition");
        cast.enter("officer1");
        refusedWays();
        life.through("reckon-costs");
        CoerciveExecution done = get(() -> loaded(coercions.of(life.caseId()).get(0)));
        assertTrue(done.isOver());
        assertEquals(Money.ofYuan(10_500), done.costs().orElseThrow().total());
        assertFalse(done.costs().orElseThrow().due(), "as long as no setting says so the party does not bear them");
        assertEquals(2, done.goods().size());
        demolitions.giveBack(desk.request(life.played()), "李样本");
        assertEquals(List.of("goods-listed"), refused(() -> demolitions.giveBack(desk.request(life.played()), "李样本")), "fetched once");
        assertEquals(List.of(DocumentKind.DUTY_DEMAND, DocumentKind.COERCION_DECISION, DocumentKind.DEMOLITION_ANNOUNCEMENT, DocumentKind.GOODS_LIST,
                DocumentKind.COERCION_RECORD), List.of(DocumentKind.DUTY_DEMAND, DocumentKind.COERCION_DECISION, DocumentKind.DEMOLITION_ANNOUNCEMENT,
                DocumentKind.GOODS_LIST, DocumentKind.COERCION_RECORD).stream().filter(kind -> documents.latest(life.caseId(), kind)
                        .filter(paper -> paper.fileDigest() != null).isPresent()).toList());
        assertFalse(refused(this::close).contains("duty-fulfilled-before-closing"), "what is missing is the fine");
        cast.enter("head1");
        assertEquals(List.of("restoration-on-fall"), refused(() -> restore(false)));
        restore(true);
        time.settle();
        serveNotice("execution-restoration");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    /** A review is sought: nothing is done until it is over and the decision stands. */
    private void reviewStopsIt() {
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> pauses.suspend(desk.request(life.played()), new SuspendCoercion(SuspendCoercion.Ground.REMEDY, "复议")));
        cast.enter("head1");
        pauses.suspend(desk.request(life.played()), new SuspendCoercion(SuspendCoercion.Ground.REMEDY, "当事人对强制执行决定申请行政复议，复议机关已受理"));
        time.settle();
        assertTrue(get(() -> limits.dueOf(coercions.running(life.caseId()).orElseThrow().id(), "suspended-execution").isPresent()), "three years");
        serveNotice("execution-suspension");
        cast.enter("officer1");
        assertEquals(List.of("coercion-not-suspended"), refused(() -> demolitions.announce(desk.request(life.played()),
                new AnnounceDemolition(today().plusDays(16), "社区公告栏"))));
        cast.enter("head1");
        pauses.resume(desk.request(life.played()), new ResumeCoercion("行政复议决定维持，当事人书面表示不起诉", today()));
        time.settle();
        serveNotice("execution-resumption");
    }

    /** On the day itself: at night, on a Saturday, by cutting water, with nobody to sign. */
    private void refusedWays() {
        Instant now = time.now();
        LocalDate down = today();
        assertEquals(List.of("no-force-at-night"), refused(() -> carryOut(at(down.minusDays(1), 20, 0), at(down.minusDays(1), 23, 30), false, null)));
        LocalDate saturday = down.minusDays(down.getDayOfWeek().getValue() + 1L);
        assertEquals(List.of("no-force-at-night"), refused(() -> carryOut(at(saturday, 9, 0), at(saturday, 15, 0), false, null)));
        assertEquals(List.of("no-cutting-of-utilities"), refused(() -> carryOut(now.minus(Duration.ofMinutes(30)), now.minus(Duration.ofMinutes(10)), true, null)));
        assertEquals(List.of("works-recorded"), refused(() -> works.carryOut(desk.request(life.played()), new CarryOut(now.minus(Duration.ofMinutes(30)),
                now.minus(Duration.ofMinutes(10)), "经过", "结果", false, null, cast.ids("officer1", "officer2"), new CarryOut.Signed(null, "无人到场", null, null), "LX-1"))));
        assertTrue(refused(() -> works.carryOut(desk.request(life.played()), new CarryOut(now.minus(Duration.ofMinutes(30)), now.minus(Duration.ofMinutes(10)),
                "经过", "结果", false, null, cast.ids("officer1"), new CarryOut.Signed("李样本", null, null, null), "LX-1"))).contains("two-officers"));
        time.settle();
        assertTrue(open().contains("carry-out-coercion"), "nothing was done");
    }

    private void carryOut(Instant from, Instant to, boolean cut, String urgent) {
        works.carryOut(desk.request(life.played()), new CarryOut(from, to, "经过", "结果", cut, urgent, cast.ids("officer1", "officer2"),
                new CarryOut.Signed("李样本", null, null, null), "LX-1"));
    }

    /** One after another on one case: performed after the demand, ended, performed by somebody else, cleared at once. */
    @Test
    void somebodyElsePerforms() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        time.moveTo(today().plusDays(16), LocalTime.of(9, 0));
        time.settle();
        cast.enter("officer1");
        assertEquals(List.of("duty-may-be-demanded"), refused(() -> demand(CoerciveExecution.Kind.DEMOLITION)), "the decision orders no building down");
        performedAfterTheDemand();
        endedByTheHead();
        demanded();
        cast.enter("head1");
        assertEquals(List.of("substitute-performer-fit"), refused(() -> decide(false)));
        decide(true);
        time.settle();
        cast.enter("officer1");
        coercions.serveDecision(desk.request(life.played()), desk.proof(life.played(), "substitute-decision"));
        agreedAndBroken();
        cast.enter("officer1");
        works.demandLast(desk.request(life.played()));
        time.settle();
        works.serveLastDemand(desk.request(life.played()), desk.proof(life.played(), "substitute-demand"));
        time.settle();
        assertFalse(open().contains("carry-out-coercion"), "three working days run");
        moveToWorkingDay(9);
        cast.enter("officer1");
        assertEquals(List.of("works-recorded"), refused(() -> works.carryOut(desk.request(life.played()), how(null))), "the performer has to sign");
        UnlawfulAct unfilmed = assertThrows(UnlawfulAct.class, () -> works.carryOut(desk.request(life.played()), how("王养护")));
        assertEquals(List.of("filmed-step"), unfilmed.findings().stream().filter(Finding::blocks).map(Finding::rule).toList());
        camera.film(life.caseId(), new String[] {"officer1", "officer2"}, ActKind.CARRY_OUT_COERCION, time.now().minus(Duration.ofHours(1)),
                life.played().sample().place());
        cast.enter("officer1");
        works.carryOut(desk.request(life.played()), how("王养护"));
        time.settle();
        assertEquals(List.of("costs-reasonable"), refused(() -> reckon(8_001, null)));
        reckon(8_200, "清出的建筑垃圾多于预计");
        time.settle();
        works.serveCosts(desk.request(life.played()), desk.proof(life.played(), "costs-notice"));
        assertTrue(refused(this::close).contains("duty-fulfilled-before-closing"), "the costs are owed");
        cast.enter("finance1");
        works.paid(desk.request(life.played()), new RecordCosts(today(), "示财E-1"));
        assertTrue(get(() -> coercions.running(life.caseId()).isEmpty()));
        clearedAtOnce();
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void performedAfterTheDemand() {
        demand(CoerciveExecution.Kind.SUBSTITUTE);
        assertEquals(List.of("duty-may-be-demanded"), refused(() -> demand(CoerciveExecution.Kind.SUBSTITUTE)), "one at a time");
        time.settle();
        coercions.serveDemand(desk.request(life.played()), desk.proof(life.played(), "duty-demand"));
        pauses.performed(desk.request(life.played()), new RecordPerformance(today(), "占道物已清走", "ZP-9"));
        time.settle();
        assertFalse(open().stream().anyMatch(step -> step.contains("duty") || step.contains("coercion")), "the procedure is over");
    }

    private void endedByTheHead() {
        demanded();
        cast.enter("head1");
        assertEquals(List.of("coercion-ends-on-ground"), refused(() -> pauses.terminate(desk.request(life.played()),
                new TerminateCoercion(TerminateCoercion.Ground.DECISION_REVOKED, "撤销"))));
        pauses.terminate(desk.request(life.played()), new TerminateCoercion(TerminateCoercion.Ground.OBJECT_GONE, "占道物在台风中被冲走"));
        time.settle();
        cast.enter("officer1");
        pauses.serveEnd(desk.request(life.played()), desk.proof(life.played(), "coercion-end"));
        assertTrue(get(() -> coercions.running(life.caseId()).isEmpty()));
    }

    private void agreedAndBroken() {
        cast.enter("head1");
        pauses.agree(desk.request(life.played()), new AgreeOnExecution("当事人分两日自行清走，逾期恢复代履行", today().plusDays(10)));
        time.settle();
        serveNotice("execution-agreement");
        cast.enter("officer1");
        assertEquals(List.of("coercion-not-suspended"), refused(() -> works.demandLast(desk.request(life.played()))));
        cast.enter("head1");
        pauses.resume(desk.request(life.played()), new ResumeCoercion("当事人没有按协议清走", null));
        time.settle();
        serveNotice("execution-resumption");
    }

    private void clearedAtOnce() {
        cast.enter("officer1");
        Instant end = time.now();
        assertEquals(List.of("at-once-only-where-unable"), refused(() -> atOnce(end, false)));
        atOnce(end, true);
        time.settle();
        coercions.serveImmediate(desk.request(life.played()), desk.proof(life.played(), "immediate-notice"));
        works.reckon(desk.request(life.played()), new ReckonCosts(List.of(), null));
        assertTrue(get(() -> coercions.running(life.caseId()).isEmpty()), "nothing was spent, nothing is owed");
    }

    private void atOnce(Instant end, boolean unable) {
        works.atOnce(desk.request(life.played()), new PerformAtOnce(desk.caseFile(life.played()).parties().get(0).id(), PerformAtOnce.Place.ROAD,
                "演示路机动车道上散落的砂石", unable, false, "示范市示例市政养护有限公司", new CarryOut(end.minus(Duration.ofMinutes(40)), end, "清扫冲洗", "恢复通行",
                false, null, cast.ids("officer1", "officer2"), new CarryOut.Signed(null, "不在场", "吴见证", "王养护"), "LX-3")));
    }

    private void demanded() {
        cast.enter("officer1");
        demand(CoerciveExecution.Kind.SUBSTITUTE);
        time.settle();
        coercions.serveDemand(desk.request(life.played()), desk.proof(life.played(), "duty-demand"));
        moveToWorkingDay((int) (enough().toEpochDay() - today().toEpochDay()) + 1);
        assertTrue(open().contains("decide-coercion"));
    }

    private void demand(CoerciveExecution.Kind kind) {
        DocumentView decision = documents.latest(life.caseId(), DocumentKind.PENALTY_DECISION).orElseThrow();
        coercions.demand(desk.request(life.played()), new DemandDuty(kind, decision.id(), "清走占用人行道的物品，恢复通行", "演示路人行道12平方米舞台构件",
                decision.servedOn().plusDays(15), enough(), DemandDuty.Consequence.TRAFFIC));
    }

    /** Ten working days from today. */
    private LocalDate enough() {
        return days.leastTime(desk.caseFile(life.played()).agencyId(), today(), today());
    }

    private void decide(boolean unrelated) {
        coercions.decide(desk.request(life.played()), new DecideCoercion("没有正当理由", "清走并恢复路面", today().plusDays(7), null,
                new DecideCoercion.Substitute("示范市示例市政养护有限公司", unrelated, Money.ofYuan(8_000))));
    }

    private CarryOut how(String performer) {
        Instant end = time.now().truncatedTo(ChronoUnit.MINUTES);
        return new CarryOut(end.minus(Duration.ofMinutes(50)), end, "养护公司清走构件", "人行道恢复通行", false, null, cast.ids("officer1", "officer2"),
                new CarryOut.Signed(null, "当事人不到场", "吴见证", performer), "LX-2");
    }

    private void reckon(long yuan, String reason) {
        works.reckon(desk.request(life.played()), new ReckonCosts(List.of(new ReckonCosts.Line("人工和机械", Money.ofYuan(yuan))), reason));
    }

    private void restore(boolean wrong) {
        pauses.restore(desk.request(life.played()), new RestoreExecuted(RestoreExecuted.Form.COMPENSATED, "误拆相邻围栏，按评估价值赔偿",
                Money.ofYuan(1_200), wrong));
    }

    private void serveNotice(String folder) {
        cast.enter("officer1");
        pauses.serveNotice(desk.request(life.played()), desk.proof(life.played(), folder));
    }

    private void close() {
        cast.enter("officer1");
        closings.propose(desk.request(life.played()), new ProposeClosing(ClosingGround.EXECUTED, "已执行", null, null, "建议结案。"));
    }

    private void moveToWorkingDay(int days) {
        LocalDate day = today().plusDays(days);
        while (!holidays.calendar().isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        time.moveTo(day, LocalTime.of(10, 30));
        time.settle();
    }

    private static CoerciveExecution loaded(CoerciveExecution coercion) {
        coercion.goods();
        coercion.costLines();
        return coercion;
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Zones.CHINA).toInstant();
    }

    private List<String> open() {
        return get(() -> process.openSteps(life.caseId()).stream().map(step -> step.key()).toList());
    }

    private <T> T get(Callable<T> question) {
        try {
            return within.run(question);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    private static List<String> refused(Runnable act) {
        // that works are filmed is asked once, in somebodyElsePerforms; the other tests are about the rest
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct()
                .filter(rule -> !rule.equals("filmed-step")).toList();
    }
}
