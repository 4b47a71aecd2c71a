package org.tiean.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.ClosingPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.execution.boundary.Deferrals;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.Instalment;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.execution.entity.RequestDeferral;
import org.tiean.execution.entity.SurchargeBase;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** A fine of 5,000 yuan paid in parts, as granted, and a plan that is not kept (行政处罚法66(2), 72). */
@ArquillianTest
class DeferralIT {

    private static final Money FINE = Money.ofYuan(5000);

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
    Deferrals deferrals;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    TimeLimits limits;

    @Inject
    CaseDocuments documents;

    @Inject
    Ledger ledger;

    @Inject
    ClosingPlayer closing;

    @Inject
    InTransaction within;

    private Life life;

    @BeforeEach
    void begin() {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "INSTALMENT"), scripts, holidays.calendar(), time);
    }

    @Test
    void threePartsPaidInTimeBearNoSurcharge() {
        life.through("serve-deferral");
        assertEquals("STOPPED", last("payment").state().name(), "the first part takes the place of the term to pay");
        assertEquals(RunningLimit.State.RUNNING, last("instalment").state());
        for (DocumentKind kind : List.of(DocumentKind.DEFERRAL_APPLICATION, DocumentKind.DEFERRAL_APPROVAL, DocumentKind.DEFERRAL_NOTICE)) {
            assertTrue(documents.latest(life.caseId(), kind).isPresent(), kind.title());
        }
        cast.enter("officer1");
        assertEquals(List.of("deferral-may-be-asked"), refused(() -> ask(today(), 30)), "a plan is being kept");

        life.through("pay-part-1");
        life.upTo("pay-part-3");
        assertEquals(new Money(166_666), owed(), "5,000.00 in three parts is 1,666.68 and twice 1,666.66");
        life.through("pay-part-3");
        assertEquals(Money.ZERO, owed());
        assertEquals(FINE, of(account -> account.balanceOn(today(), SurchargeBase.FINE).paid()), "not a fen more");
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(RunningLimit.State.MET, last("instalment").state());
        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void aMissedPartEndsThePlanAndTheSurchargeGrowsAgain() {
        life.through("serve-deferral");
        LocalDate due = of(account -> account.nextInstalmentOn(today()).orElseThrow().dueOn());
        time.moveTo(due, LocalTime.of(20, 0));
        assertEquals(FINE, owed(), "the last day is still in time");
        time.moveTo(due.plusDays(3), LocalTime.of(9, 0));
        time.settle();
        // three per cent of 5,000 for three days: 150 × 3
        assertEquals(Money.ofYuan(5450), owed());
        assertEquals(RunningLimit.State.LAPSED, last("instalment").state());
        assertTrue(ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .anyMatch(entry -> entry.act().equals("miss-instalment")),
                "the record says that the plan is over");
        cast.enter("finance1");
        Refusal tooMuch = assertThrows(Refusal.class, () -> pay(Money.ofYuan(5450).plus(new Money(1))));
        assertEquals("execution.payment.too-much", tooMuch.key());
        pay(Money.ofYuan(5450));
        assertEquals(Money.ZERO, owed());
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
    }

    @Test
    void oneRequestAtATimeAndEveryFenSharedOut() {
        life.through("serve-decision");
        LocalDate today = today();
        cast.enter("intake1");
        ask(today, 30);
        assertEquals(List.of("deferral-may-be-asked"), refused(() -> ask(today, 30)));
        cast.enter("officer1");
        assertEquals(403, assertThrows(Refusal.class, () -> grant(today.plusDays(30), FINE)).kind().status());
        cast.enter("head1");
        assertEquals(List.of("deferral-plan-exact"), refused(() -> grant(today.plusDays(30), FINE.minus(new Money(1)))));
        assertEquals(List.of("deferral-plan-exact"), refused(() -> grant(today, FINE)), "the day of the answer is no later day");
        deferrals.decide(desk.request(life.played()), new DecideDeferral(DecideDeferral.Outcome.REFUSED, "没有提交经济困难的证明材料", List.of()));
        time.settle();
        assertEquals(RunningLimit.State.RUNNING, last("payment").state(), "a refusal leaves the term to pay as it is");
        assertFalse(limits.everOf(life.caseId()).stream().anyMatch(limit -> limit.definition().id().equals("instalment")));
        cast.enter("finance1");
        pay(FINE);
        cast.enter("officer1");
        assertEquals(List.of("deferral-answered"), refused(() -> closing.propose(life.played())), "the answer is not served");
        deferrals.serve(desk.request(life.played()), desk.proof(life.played(), "deferral-notice"));
        closing.propose(life.played());
    }

    private void ask(LocalDate on, int days) {
        deferrals.request(desk.request(life.played()), new RequestDeferral(decision(), on, RequestDeferral.Kind.POSTPONEMENT,
                "资金周转困难", List.of(new Instalment(on.plusDays(days), FINE))));
    }

    private void grant(LocalDate on, Money amount) {
        deferrals.decide(desk.request(life.played()), new DecideDeferral(DecideDeferral.Outcome.APPROVED, "同意",
                List.of(new Instalment(on, amount))));
    }

    private void pay(Money amount) {
        payments.record(desk.request(life.played()), new RecordPayment(decision(), amount, Zones.dayOf(time.now()), Channel.BANK,
                "票" + life.caseId(), null));
    }

    private UUID decision() {
        return of(FineAccount::decisionId);
    }

    private Money owed() {
        return of(account -> account.balanceOn(today(), SurchargeBase.FINE).owed());
    }

    private <T> T of(Function<FineAccount, T> question) {
        try {
            return within.run(() -> question.apply(accounts.of(life.caseId()).get(0)));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    private LimitOfCase last(String id) {
        return limits.everOf(life.caseId()).stream().filter(limit -> limit.definition().id().equals(id)).reduce((a, b) -> b).orElseThrow();
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }
}
