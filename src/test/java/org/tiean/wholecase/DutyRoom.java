package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.entity.ActKind;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.CoerciveExecutionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.execution.boundary.CoercionPauses;
import org.tiean.execution.boundary.CoercionWorks;
import org.tiean.execution.boundary.Coercions;
import org.tiean.execution.control.CoercionClock;
import org.tiean.execution.entity.AgreeOnExecution;
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

/** What a decision orders to be done: demanded, performed, by somebody else, by force, or ended. */
@ApplicationScoped
class DutyRoom implements Room {

    private static final String PERFORMER = "示范市示例市政养护有限公司";

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    BodyCamera camera;

    @Inject
    CoerciveExecutionPlayer player;

    @Inject
    Coercions coercions;

    @Inject
    CoercionWorks works;

    @Inject
    CoercionPauses pauses;

    @Inject
    CoercionClock days;

    @Inject
    CaseDocuments documents;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("demand-duty", this::demand);
        words.put("serve-duty-demand", (life, with) -> player.serveDemand(life.played()));
        words.put("state-on-duty", (life, with) -> coercions.state(life.request(), new StateOnDemand(life.today(), with)));
        words.put("examine-duty-statement", (life, with) -> coercions.examine(life.request(), new ExamineStatement(false, with)));
        words.put("record-government-order", (life, with) -> player.order(life.played()));
        words.put("decide-coercion", this::decide);
        words.put("serve-coercion-decision", (life, with) -> coercions.serveDecision(life.request(), desk.proof(life.played(), with)));
        words.put("record-performance", (life, with) -> pauses.performed(life.request(), new RecordPerformance(life.today(), with, "ZP-9")));
        words.put("terminate-coercion", (life, with) -> pauses.terminate(life.request(), new TerminateCoercion(TerminateCoercion.Ground.valueOf(with),
                "依法终结强制执行")));
        words.put("serve-coercion-end", (life, with) -> pauses.serveEnd(life.request(), desk.proof(life.played(), "coercion-end")));
        words.put("demand-before-substitute", (life, with) -> works.demandLast(life.request()));
        words.put("serve-substitute-demand", (life, with) -> works.serveLastDemand(life.request(), desk.proof(life.played(), "substitute-demand")));
        words.put("carry-out-coercion", this::carryOut);
        words.put("reckon-costs", (life, with) -> works.reckon(life.request(), new ReckonCosts(with.equals("0") ? List.of()
                : List.of(new ReckonCosts.Line("人工和机械", Money.ofYuan(Long.parseLong(with)))), null)));
        words.put("serve-costs", (life, with) -> works.serveCosts(life.request(), desk.proof(life.played(), "costs-notice")));
        words.put("suspend-coercion", (life, with) -> pauses.suspend(life.request(), new SuspendCoercion(SuspendCoercion.Ground.valueOf(with), "依法中止执行")));
        words.put("resume-coercion", (life, with) -> pauses.resume(life.request(), new ResumeCoercion(with, life.today())));
        words.put("agree-on-execution", (life, with) -> pauses.agree(life.request(), new AgreeOnExecution(with, life.today().plusDays(10))));
        words.put("restore-executed", (life, with) -> pauses.restore(life.request(), new RestoreExecuted(RestoreExecuted.Form.COMPENSATED, "误拆相邻围栏，按评估价值赔偿",
                Money.ofYuan(Long.parseLong(with)), true)));
        words.put("serve-coercion-notice", (life, with) -> pauses.serveNotice(life.request(), desk.proof(life.played(), with)));
        words.put("perform-at-once", this::atOnce);
        words.put("serve-immediate-notice", (life, with) -> coercions.serveImmediate(life.request(), desk.proof(life.played(), "immediate-notice")));
        words.put("record-costs", (life, with) -> works.paid(life.request(), new RecordCosts(life.today(), with)));
        return words;
    }

    /** {@code DEMOLITION} as the story orders it, or {@code SUBSTITUTE} of what stands on the road. */
    private void demand(ToldLife life, String with) {
        if (with.equals("DEMOLITION")) {
            player.demand(life.played());
            return;
        }
        DocumentView decision = documents.latest(life.caseId(), "penalty-decision").orElseThrow();
        LocalDate enough = days.leastTime(desk.caseFile(life.played()).agencyId(), life.today(), life.today());
        coercions.demand(life.request(), new DemandDuty(CoerciveExecution.Kind.SUBSTITUTE, decision.id(), "清走占用人行道的物品，恢复通行", "演示路人行道12平方米舞台构件",
                decision.servedOn().plusDays(15), enough, DemandDuty.Consequence.TRAFFIC));
    }

    /** {@code DEMOLITION}, or {@code SUBSTITUTE 8000} with what it is expected to cost in yuan. */
    private void decide(ToldLife life, String with) {
        String[] said = with.split(" ");
        if (said.length == 1) {
            player.decide(life.played());
            return;
        }
        coercions.decide(life.request(), new DecideCoercion("没有正当理由", "清走并恢复路面", life.today().plusDays(7), null,
                new DecideCoercion.Substitute(PERFORMER, true, Money.ofYuan(Long.parseLong(said[1])))));
    }

    /** By the performer, filmed, in fifty minutes that end now. */
    private void carryOut(ToldLife life, String with) {
        camera.film(life.caseId(), life.played().pair(), ActKind.CARRY_OUT_COERCION, life.now().minus(Duration.ofHours(1)), life.played().sample().place());
        cast.enter(life.played().pair()[0]);
        Instant end = life.now().truncatedTo(ChronoUnit.MINUTES);
        works.carryOut(life.request(), new CarryOut(end.minus(Duration.ofMinutes(50)), end, "养护公司清走构件", "人行道恢复通行", false, null,
                cast.ids(life.played().pair()), new CarryOut.Signed(null, "当事人不到场", "吴见证", with), "LX-2"));
    }

    /** Sand on the road, swept away within forty minutes that end now, the party not being able to (行政强制法52). */
    private void atOnce(ToldLife life, String with) {
        camera.film(life.caseId(), life.played().pair(), ActKind.PERFORM_AT_ONCE, life.now().minus(Duration.ofHours(1)), life.played().sample().place());
        cast.enter(life.played().pair()[0]);
        Instant end = life.now().truncatedTo(ChronoUnit.MINUTES);
        works.atOnce(life.request(), new PerformAtOnce(life.played().partyId(), PerformAtOnce.Place.ROAD, with, true, false, PERFORMER,
                new CarryOut(end.minus(Duration.ofMinutes(40)), end, "清扫冲洗", "恢复通行", false, null, cast.ids(life.played().pair()),
                        new CarryOut.Signed(null, "不在场", "吴见证", "王养护"), "LX-3")));
    }
}
