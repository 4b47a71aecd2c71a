package org.tiean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.decision.boundary.DecisionChanges;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ChangeKind;
import org.tiean.decision.entity.DecideChange;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.DecisionPlayer;
import org.tiean.demo.control.EnforcementPlayer;
import org.tiean.demo.control.ExecutionPlayer;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.FineAccount;
import org.tiean.execution.entity.FineBalance;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.remedy.boundary.Remedies;
import org.tiean.remedy.boundary.Reviews;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.ReceiveApplication;
import org.tiean.remedy.entity.RecordAcceptance;
import org.tiean.remedy.entity.RecordAppeal;
import org.tiean.remedy.entity.RecordAttendance;
import org.tiean.remedy.entity.RecordRemedyNotice;
import org.tiean.remedy.entity.RecordRuling;
import org.tiean.remedy.entity.RecordStay;
import org.tiean.remedy.entity.Remedy;
import org.tiean.remedy.entity.RulingKind;
import org.tiean.remedy.entity.SendApplication;
import org.tiean.workflow.boundary.CaseProcess;

/** A fine of 5,000 yuan that is fought: reviewed, sued against, changed, revoked, made anew (行政复议法, 行政诉讼法; rulebook E3). */
@ArquillianTest
class RemedyIT {

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
    RemedyPlayer player;

    @Inject
    CasePlayer cases;

    @Inject
    DecisionPlayer deciding;

    @Inject
    InvestigationPlayer investigation;

    @Inject
    HearingPlayer hearing;

    @Inject
    ExecutionPlayer execution;

    @Inject
    EnforcementPlayer enforcement;

    @Inject
    Remedies remedies;

    @Inject
    Reviews reviews;

    @Inject
    Decisions decisions;

    @Inject
    DecisionChanges changes;

    @Inject
    Outcomes outcomes;

    @Inject
    FineAccounts accounts;

    @Inject
    Payments payments;

    @Inject
    Publications publications;

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
    void upheldTheSurchargeStoodStillAndFifteenDaysToSueBegin() {
        served();
        LocalDate payBy = of(account -> account.payBy().orElseThrow());
        forward(payBy.plusDays(3));
        LocalDate accepted = today();
        player.reviewed(life.played(), accepted, accepted);
        UUID remedy = remedy().id();
        assertTrue(limits.dueOf(remedy, "review-reply").isPresent() && limits.dueOf(remedy, "review-decision").isPresent());
        assertEquals(List.of("record-payment", "reply-to-review"), open());
        cast.enter("officer1");
        assertTrue(refused(() -> cases.collectEvidence(life.played().sample(), life.caseId(), life.played().pair())).contains("evidence-locked"));
        player.reply(life.played());
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.REVIEW_REPLY).orElseThrow().state());
        forward(accepted.plusDays(40));
        assertEquals(2, balance().daysLate(), "two days before the acceptance, none after it");
        LocalDate decided = today();
        player.upheld(life.played());
        assertTrue(limits.dueOf(of(FineAccount::decisionId), "suit-after-review").isPresent());
        assertEquals(List.of("record-payment"), open(), "the review is over, nothing follows");
        forward(decided.plusDays(2));
        assertEquals(4, balance().daysLate(), "it grows again from the day after");
        cast.enter("officer1");
        assertEquals(List.of("one-remedy-at-a-time"), refused(() -> player.reviewed(life.played(), decided, decided)), "no second review");
        execution.pay(life.played());
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void aReviewOfAnArchivedCaseChangesTheAmountAfterPaymentAndTheRestGoesBack() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        forward(today().plusDays(3));
        player.reviewed(life.played(), today(), today());
        player.reply(life.played());
        forward(today().plusDays(30));
        assertEquals(List.of("ruling-not-heavier"), refused(() -> player.outcome(life.played(), RulingKind.CHANGED, Money.ofYuan(6000))));
        player.outcome(life.played(), RulingKind.CHANGED, Money.ofYuan(3000));
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()), "the file stays where it is");
        assertEquals(Money.ofYuan(3000), get(() -> decisions.current(life.caseId()).get(0).fine()));
        assertEquals(List.of(Outcome.Standing.CHANGED, Outcome.Standing.IN_FORCE), get(() -> outcomes.ofCase(life.caseId()).stream()
                .map(Outcome::standing).toList()));
        UUID decision = of(FineAccount::decisionId);
        cast.enter("finance1");
        assertEquals(List.of("refund-within-paid"), refused(() -> player.refund(life.played(), decision, Money.ofYuan(2001))));
        player.refund(life.played(), decision, Money.ofYuan(500));
        assertTrue(open().contains("record-refund"), "1,500 are left");
        player.refund(life.played());
        assertFalse(open().contains("record-refund"));
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.REFUND_NOTICE).orElseThrow().state());
        takeDownIfShown(WithdrawPublication.Trigger.CHANGED);
        assertEquals(List.of(), open());
        assertEquals(List.of("refund-within-paid"), refusedOrClosed(() -> player.refund(life.played(), decision, Money.ofYuan(1))));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void aChangeBeforeFullPaymentFlowsIntoTheAccount() {
        served();
        pay(Money.ofYuan(1000), "1");
        player.reviewed(life.played(), today(), today());
        player.outcome(life.played(), RulingKind.CHANGED, Money.ofYuan(3000));
        assertEquals(Money.ofYuan(2000), balance().owed(), "3,000 less the 1,000 that came");
        cast.enter("finance1");
        assertThrows(Refusal.class, () -> pay(Money.ofYuan(2001), "2"));
        pay(Money.ofYuan(2000), "3");
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
    }

    @Test
    void revokedNothingIsOwedPublishedOrLeftToDo() {
        served();
        pay(Money.ofYuan(1000), "1");
        player.reviewed(life.played(), today(), today());
        player.reply(life.played());
        forward(today().plusDays(20));
        player.outcome(life.played(), RulingKind.REVOKED, null);
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of(), get(() -> decisions.current(life.caseId())));
        assertTrue(open().containsAll(List.of("propose-closing", "record-refund")));
        assertTrue(shown().isEmpty() || open().contains("withdraw-publication"));
        player.refund(life.played());
        takeDownIfShown(WithdrawPublication.Trigger.REVOKED);
        assertEquals(List.of("propose-closing"), open());
        cast.enter("officer1");
        assertEquals(List.of("closing-ground-holds"), refused(() -> close(ClosingGround.EXECUTED)));
        close(ClosingGround.DECISION_REVOKED);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void revokedToBeMadeAnewTheCaseIsInvestigatedAgainAndNeverTheSameNorHeavier() {
        served();
        pay(FINE, "1");
        player.reviewed(life.played(), today(), today());
        forward(today().plusDays(20));
        player.outcome(life.played(), RulingKind.REVOKED_REDO, null);
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()));
        assertTrue(open().contains("investigate") && open().contains("record-refund") && !open().contains("propose-closing"), () -> open().toString());
        assertTrue(limits.dueOf(life.caseId(), "decision").isPresent(), "the days to decide run anew");
        player.refund(life.played());
        takeDownIfShown(WithdrawPublication.Trigger.REVOKED);
        assertEquals(List.of("investigate"), open());
        time.pass();
        investigation.report(life.played());
        hearing.issueNotice(life.played());
        time.settle();
        hearing.serveNotice(life.played());
        hearing.waive(life.played());
        time.settle();
        deciding.review(life.played());
        deciding.discuss(life.played());
        cast.enter("head1");
        assertEquals(List.of("remade-not-the-same"), refused(() -> deciding.decide(life.played())), "5,000 as before");
        decisions.approve(desk.request(life.played()), new ApproveDecision(Approval.APPROVED, "重新审查后，从轻处罚。",
                List.of(new ApproveDecision.Line(desk.actId(life.played()), Money.ofYuan(3000), "重新认定情节")), null, null));
        deciding.decidePublication(life.played());
        deciding.confirmPublication(life.played());
        time.settle();
        deciding.serve(life.played());
        DecisionView anew = get(() -> decisions.current(life.caseId()).get(0));
        assertEquals(Money.ofYuan(3000), anew.fine());
        cast.enter("finance1");
        payments.record(desk.request(life.played()), new RecordPayment(anew.id(), Money.ofYuan(3000), today(), Channel.BANK,
                "示财罚" + life.caseId().toString().substring(0, 8) + "2", null));
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        time.settle();
        cast.enter("officer1");
        close(ClosingGround.EXECUTED);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void lostAtFirstInstanceWonOnAppeal() {
        served();
        LocalDate payBy = of(account -> account.payBy().orElseThrow());
        forward(payBy.plusDays(2));
        player.sued(life.played(), today(), today());
        assertEquals(List.of("record-payment", "answer-suit"), open());
        assertTrue(limits.dueOf(remedy().id(), "court-evidence").isPresent());
        cast.enter("officer1");
        assertTrue(refused(() -> cases.collectEvidence(life.played().sample(), life.caseId(), life.played().pair())).contains("evidence-locked"));
        player.answerSuit(life.played());
        cast.enter("officer1");
        assertEquals(List.of("head-attends"), refused(() -> attend(RecordAttendance.Who.LAWYER_ONLY, null)));
        assertEquals(List.of("head-attends"), refused(() -> attend(RecordAttendance.Who.STAFF, null)));
        attend(RecordAttendance.Who.HEAD, null);
        forward(today().plusDays(60));
        player.judged(life.played(), RulingKind.REVOKED, null);
        assertEquals(1, get(() -> decisions.current(life.caseId())).size(), "not final: the decision still stands");
        forward(today().plusDays(10));
        player.appealed(life.played(), RecordAppeal.Appellant.ORGAN);
        forward(today().plusDays(60));
        player.judgedFinally(life.played(), RulingKind.REQUEST_REJECTED);
        assertEquals(1, get(() -> decisions.current(life.caseId())).size());
        forward(today().plusDays(1));
        assertEquals(2, balance().daysLate(), "one before the action, one after the judgment");
        assertEquals(List.of("record-payment"), open());
        cast.enter("officer1");
        assertTrue(refused(() -> player.reviewed(life.played(), today(), today())).contains("one-remedy-at-a-time"), "no review after the judgment");
    }

    @Test
    void aJudgmentNobodyAppealsAgainstCountsOnceConfirmed() {
        served();
        player.sued(life.played(), today(), today());
        player.judged(life.played(), RulingKind.CHANGED, Money.ofYuan(4000));
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> player.confirmed(life.played()), "the fifteen days run");
        forward(today().plusDays(30));
        assertTrue(open().contains("confirm-judgment"), () -> open().toString());
        player.confirmed(life.played());
        assertEquals(Money.ofYuan(4000), get(() -> decisions.current(life.caseId()).get(0).fine()));
        takeDownIfShown(WithdrawPublication.Trigger.CHANGED);
    }

    @Test
    void whileExecutionIsStoppedNothingIsDemandedAndNoCourtAppliedTo() {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "DEMAND"), scripts, holidays.calendar(), time);
        life.through("serve-demand");
        player.reviewed(life.played(), today(), today());
        cast.enter("officer1");
        remedies.stop(desk.request(life.played()), new RecordStay(RecordStay.By.REVIEW_ORGAN, "样府复停〔2026〕3号", today(), "执行将造成难以弥补的损失"));
        forward(today().plusDays(25));
        cast.enter("head1");
        assertTrue(refused(() -> enforcement.apply(life.played())).containsAll(List.of("no-court-while-reviewed", "execution-stayed")));
        player.outcome(life.played(), RulingKind.WITHDRAWN, null);
        cast.enter("head1");
        assertEquals(List.of("court-window-open"), refused(() -> enforcement.apply(life.played())), "the time to sue still runs");
    }

    @Test
    void theOrganItselfChangesCorrectsAndRevokes() {
        served();
        cast.enter("head1");
        assertEquals(List.of("change-not-heavier"), refused(() -> player.change(life.played(), Money.ofYuan(6000))));
        assertThrows(Refusal.class, () -> player.change(life.played(), FINE), "nothing changes");
        player.change(life.played(), Money.ofYuan(3000));
        assertEquals(List.of("change-possible"), refused(() -> player.revoke(life.played(), false)), "the first has to be served");
        assertEquals(FINE, get(() -> decisions.current(life.caseId()).get(0).fine()), "not served, not in effect");
        forward(today().plusDays(4));
        player.serve(life.played(), "decision-change");
        assertEquals(Money.ofYuan(3000), balance().owed());
        LocalDate payBy = of(account -> account.payBy().orElseThrow());
        assertTrue(!payBy.isBefore(today().plusDays(15)), "fifteen days from the new paper");
        takeDownIfShown(WithdrawPublication.Trigger.CHANGED);
        player.correct(life.played());
        time.settle();
        player.serve(life.played(), "decision-correction");
        assertEquals(Money.ofYuan(3000), balance().owed());
        player.revoke(life.played(), false);
        time.settle();
        player.serve(life.played(), "decision-revocation");
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(CaseDocument.State.SUPERSEDED, documents.latest(life.caseId(), DocumentKind.PENALTY_DECISION).orElseThrow().state());
        assertEquals(List.of("propose-closing"), open());
        cast.enter("head1");
        UUID fallen = of(FineAccount::decisionId);
        assertEquals(List.of("change-possible"), refused(() -> changes.decide(desk.request(life.played()),
                new DecideChange(fallen, ChangeKind.REVOCATION, "再次撤销", null, List.of(), false))), "it falls once");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void handedInHereAndSentOnOrCorrected() {
        life = Life.of(samples.require("SF-2025-002"), scripts, holidays.calendar(), time);
        life.through("file-summary-decision");
        DecisionView decision = get(() -> decisions.current(life.caseId()).get(0));
        cast.enter("officer1");
        assertEquals(List.of("review-before-suit"), refused(() -> player.sued(life.played(), today(), today())));
        cast.enter("intake1");
        reviews.receive(desk.request(life.played()), new ReceiveApplication(decision.id(), today(), "请求撤销当场处罚", "照片一张", null));
        assertTrue(open().contains("forward-review"));
        assertTrue(limits.dueOf(remedy().id(), "review-forward").isPresent());
        cast.enter("head1");
        assertEquals(List.of("corrected-or-forwarded"), refused(() -> reviews.answer(desk.request(life.played()),
                new AnswerApplication(AnswerApplication.Answer.CORRECTED, "已纠正"))));
        reviews.answer(desk.request(life.played()), new AnswerApplication(AnswerApplication.Answer.FORWARDED, "事实清楚，应予维持"));
        assertTrue(limits.dueOf(remedy().id(), "review-forward").isPresent(), "decided is not sent");
        assertTrue(open().contains("send-review-application"));
        cast.enter("officer1");
        SendApplication posted = new SendApplication(today(), SendApplication.Way.POST, "EMS1082026");
        assertEquals("remedy.sending.not-sealed", assertThrows(Refusal.class, () -> reviews.sent(desk.request(life.played()), posted)).key());
        time.settle();
        reviews.sent(desk.request(life.played()), posted);
        assertTrue(limits.dueOf(remedy().id(), "review-forward").isEmpty());
        assertTrue(documents.view(remedy().receiptId().orElseThrow()).orElseThrow().number().contains("复收"));
        assertTrue(documents.latest(life.caseId(), DocumentKind.REVIEW_APPLICATION).isEmpty(), "the paper itself was handed in");
        forward(today().plusDays(6));
        cast.enter("officer1");
        reviews.accepted(desk.request(life.played()), new RecordAcceptance(true, today(), "样府复〔2026〕99号", today(), true));
        assertTrue(limits.dueOf(remedy().id(), "review-reply-simplified").isPresent() && open().contains("reply-to-review"));
        player.outcome(life.played(), RulingKind.REVOKED, null);
        assertFalse(open().contains("reply-to-review"), "the outcome came before the reply");
        assertEquals(List.of(), get(() -> decisions.current(life.caseId())));
    }

    @Test
    void whatIsOutOfTimeOrOrderIsRefusedAndChangesNothing() {
        served();
        DecisionView decision = get(() -> decisions.current(life.caseId()).get(0));
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> player.outcome(life.played(), RulingKind.UPHELD, null), "no review");
        assertEquals(List.of("handed-in-through-us"), refused(() -> reviews.receive(desk.request(life.played()),
                new ReceiveApplication(decision.id(), today(), "请求撤销", null, null))));
        LocalDate last = limits.dueOf(decision.id(), "review-application").orElseThrow().due();
        forward(last.plusDays(1));
        assertEquals(List.of("review-applied-in-time"), refused(() -> player.reviewed(life.played(), today(), today())));
        assertThrows(Refusal.class, () -> player.reviewed(life.played(), today().plusDays(2), today().plusDays(2)), "tomorrow");
        assertEquals(List.of(), get(() -> remedies.of(life.caseId())));
        cast.enter("officer1");
        reviews.noticed(desk.request(life.played()), new RecordRemedyNotice(decision.id(), "示范市样板区人民政府", "样府复〔2026〕7号", today(), today(), today(),
                false, "请求撤销", "因自然灾害耽误"));
        assertEquals(List.of("one-remedy-at-a-time"), refused(() -> player.sued(life.played(), today(), today())));
        assertThrows(Refusal.class, () -> player.outcome(life.played(), RulingKind.APPEAL_DISMISSED, null), "no outcome of a review");
        assertThrows(Refusal.class, () -> new RecordRuling(RulingKind.CHANGED, "1号", today(), today(), false, null, null, List.of()));
        assertThrows(Refusal.class, () -> player.answerSuit(life.played()), "there is no suit");
        cast.enter("officer1");
        assertTrue(get(() -> remedies.open(life.caseId())).map(Remedy::isRunning).orElse(false));
    }

    private void served() {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
    }

    private void attend(RecordAttendance.Who who, String reason) {
        remedies.attended(desk.request(life.played()), new RecordAttendance(today(), who, "赵负责，局长", reason));
    }

    private void pay(Money amount, String receipt) {
        UUID decision = of(FineAccount::decisionId);
        cast.enter("finance1");
        payments.record(desk.request(life.played()), new RecordPayment(decision, amount, today(), Channel.BANK,
                "示财罚" + life.caseId().toString().substring(0, 8) + receipt, null));
    }

    private void close(ClosingGround ground) {
        closings.propose(desk.request(life.played()), new ProposeClosing(ground, "决定已被撤销", null, "行政复议撤销", "建议结案。"));
    }

    private List<Publication> shown() {
        return get(() -> publications.of(life.caseId()).stream().filter(one -> one.state() != Publication.State.WITHDRAWN).toList());
    }

    private void takeDownIfShown(WithdrawPublication.Trigger trigger) {
        if (!shown().isEmpty()) {
            assertTrue(open().contains("withdraw-publication"), () -> open().toString());
            assertTrue(limits.dueOf(shown().get(0).id(), "publication-withdrawal").isPresent(), "three working days");
            player.withdraw(life.played(), trigger);
            assertEquals(List.of(), shown());
        }
        assertFalse(open().contains("withdraw-publication"));
    }

    private void forward(LocalDate day) {
        time.moveTo(day, LocalTime.of(9, 0));
        time.settle();
    }

    private FineBalance balance() {
        return get(() -> {
            FineAccount account = accounts.of(life.caseId()).get(0);
            return account.balanceOn(today(), accounts.base(desk.caseFile(life.played()), today()));
        });
    }

    private Remedy remedy() {
        return get(() -> remedies.open(life.caseId()).orElseThrow());
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

    /** What the gate says, or the process where it does not wait any more. */
    private static List<String> refusedOrClosed(Runnable act) {
        Refusal refused = assertThrows(Refusal.class, act::run);
        return refused instanceof UnlawfulAct unlawful ? unlawful.findings().stream().map(Finding::rule).distinct().toList() : List.of(refused.key());
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }
}
