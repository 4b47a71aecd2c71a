package org.tiean.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.EnforcementPlayer;
import org.tiean.demo.control.ExecutionPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.execution.boundary.Enforcements;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.EndExecution;
import org.tiean.execution.entity.ExamineStatement;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.RecordCourtStep;
import org.tiean.execution.entity.StateOnDemand;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.CaseProcess;

/** A fine of 5,000 yuan nobody pays: demanded, applied for, paid at last or ended (行政强制法35–40, 53–58). */
@ArquillianTest
class EnforcementIT {

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
    Enforcements enforcements;

    @Inject
    EnforcementPlayer player;

    @Inject
    ExecutionPlayer execution;

    @Inject
    Closings closings;

    @Inject
    FineAccounts accounts;

    @Inject
    TimeLimits limits;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseProcess process;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    private Life life;

    @Test
    void paidAfterTheDemandWithTheSurcharge() {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "DEMAND"), scripts, holidays.calendar(), time);
        life.through("serve-demand");
        assertTrue(documents.latest(life.caseId(), DocumentKind.DEMAND).isPresent());
        cast.enter("head1");
        assertTrue(refused(() -> player.apply(life.played())).containsAll(List.of("demand-time-over", "court-window-open")));
        life.through("pay");
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of("propose-closing"), open(), "the demand is over with the payment");
        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void theCourtGrantsAndTheMoneyComes() {
        demandedAfterTheTimeToSue();
        cast.enter("officer1");
        enforcements.state(desk.request(life.played()), new StateOnDemand(today(), "生意不好，请求再宽限一个月"));
        time.moveTo(today().plusDays(25), LocalTime.of(9, 0));
        time.settle();
        assertTrue(open().contains("examine-statement"), "the time over does not take the place of an answer");
        cast.enter("officer1");
        enforcements.examine(desk.request(life.played()), new ExamineStatement(false, "经营状况不免除履行义务，意见不成立"));
        time.pass();
        time.settle();
        cast.enter("head1");
        assertEquals(String.valueOf(Money.ofYuan(10_000).fen()), applied(), "the surcharge has reached the fine");
        assertTrue(documents.latest(life.caseId(), DocumentKind.COURT_APPLICATION).isPresent());
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> player.court(life.played(), RecordCourtStep.Kind.GRANTED), "not accepted yet");
        player.court(life.played(), RecordCourtStep.Kind.ACCEPTED);
        player.court(life.played(), RecordCourtStep.Kind.GRANTED);
        execution.pay(life.played());
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of("propose-closing"), open());
    }

    @Test
    void whatTheCourtRefusesIsEndedByTheHeadAndClosedOnThatGround() {
        demandedAfterTheTimeToSue();
        time.moveTo(today().plusDays(25), LocalTime.of(9, 0));
        time.settle();
        player.apply(life.played());
        player.court(life.played(), RecordCourtStep.Kind.ACCEPTED);
        player.court(life.played(), RecordCourtStep.Kind.REFUSED);
        cast.enter("head1");
        assertEquals(List.of("execution-ends-on-ground"), refused(() -> end(EndExecution.Ground.COURT_TERMINATED)));
        end(EndExecution.Ground.COURT_REFUSED);
        time.settle();
        cast.enter("officer1");
        enforcements.serveEnd(desk.request(life.played()), desk.proof(life.played(), "execution-end"));
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of("propose-closing"), open(), "nothing waits for the money any more");
        assertEquals(List.of("closing-ground-holds"), refused(() -> close(ClosingGround.EXECUTED)), "it was not performed");
        close(ClosingGround.EXECUTION_TERMINATED);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void afterThreeMonthsItIsTooLate() {
        demandedAfterTheTimeToSue();
        LocalDate closes = limits.dueOf(enforcement(), "court-application").orElseThrow().due();
        time.moveTo(closes.plusDays(1), LocalTime.of(9, 0));
        time.settle();
        cast.enter("head1");
        assertEquals(List.of("court-window-open"), refused(() -> player.apply(life.played())));
        end(EndExecution.Ground.OTHER);
    }

    private void demandedAfterTheTimeToSue() {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "DEMAND"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        LocalDate suit = limits.dueOf(of(FineAccount::decisionId), "suit-direct").orElseThrow().due();
        time.moveTo(suit.plusDays(1), LocalTime.of(9, 0));
        time.settle();
        player.demand(life.played());
        time.settle();
        player.serveDemand(life.played());
        assertEquals(suit.plusMonths(3), limits.dueOf(enforcement(), "court-application").orElseThrow().rawDue(), "three months from its end");
    }

    private UUID enforcement() {
        return get(() -> enforcements.running(life.caseId()).orElseThrow().id());
    }

    private String applied() {
        player.apply(life.played());
        return get(() -> String.valueOf(enforcements.running(life.caseId()).orElseThrow().applied().orElseThrow().fen()));
    }

    private void end(EndExecution.Ground ground) {
        enforcements.end(desk.request(life.played()), new EndExecution(ground, "依法终结执行"));
    }

    private void close(ClosingGround ground) {
        closings.propose(desk.request(life.played()), new ProposeClosing(ground, "没有执行到位", null, null, "建议结案。"));
    }

    private List<String> open() {
        return get(() -> process.openSteps(life.caseId()).stream().map(step -> step.key()).toList());
    }

    private <T> T of(Function<FineAccount, T> question) {
        return get(() -> question.apply(accounts.of(life.caseId()).get(0)));
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
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }
}
