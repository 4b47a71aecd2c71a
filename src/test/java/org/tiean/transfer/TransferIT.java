package org.tiean.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.ClosingPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.DrawnSignatures;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.ApproveClosing;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.dossier.entity.ProposeClosing;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.intake.boundary.Verification;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.transfer.boundary.CrimeTransfers;
import org.tiean.transfer.boundary.IncomingTransfers;
import org.tiean.transfer.boundary.Transfers;
import org.tiean.transfer.control.TransfersFound;
import org.tiean.transfer.entity.AcknowledgeTransfer;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordDesignation;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReplyToTransfer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.ReviewCrimeTransfer;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;
import org.tiean.workflow.boundary.CaseProcess;

/** Cases handed to other organs and to the police, by every way there is, and received from them (移送; 行政处罚法25–27). */
@ArquillianTest
class TransferIT {

    private static final TransferOpinion YES = new TransferOpinion(TransferOpinion.Outcome.APPROVED, "同意移送。");
    private static final TransferOpinion NO = new TransferOpinion(TransferOpinion.Outcome.REFUSED, "属于本机关管辖，不予移送。");
    private static final String POLICE = "示范市公安局样板区分局";

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
    DrawnSignatures signatures;

    @Inject
    Transfers transfers;

    @Inject
    CrimeTransfers crimes;

    @Inject
    IncomingTransfers incoming;

    @Inject
    TransfersFound found;

    @Inject
    Verification verification;

    @Inject
    Custody custody;

    @Inject
    PenaltyNotices notices;

    @Inject
    Closings closings;

    @Inject
    ClosingPlayer closing;

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

    private void begin(String until) {
        life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through(until);
    }

    /** Found not to be ours when verifying, taken by the organ that is competent: nothing is left to do here. */
    @Test
    void aClueThatIsNotOursGoesWhereItBelongs() {
        begin("evidence");
        advise();
        assertEquals(List.of("approve-transfer"), open());
        cast.enter("officer1");
        assertEquals(List.of("transfer-possible"), refused(this::propose), "one at a time");
        conflict(() -> transfers.send(desk.request(life.played()), new SendTransfer("李接收")));
        approve(YES);
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.TRANSFER_LETTER).orElseThrow().state());
        send();
        invalid(() -> transfers.answer(desk.request(life.played()), new AnswerTransfer(AnswerTransfer.Answer.ACCEPTED, today().minusDays(1), null)));
        conflict(() -> transfers.consult(desk.request(life.played()), consultation(ConsultJurisdiction.Agreement.OURS)));
        answer(AnswerTransfer.Answer.ACCEPTED);
        assertEquals(Stage.HANDED_ON, desk.stage(life.played()));
        assertEquals(List.of(), open());
        assertTrue(limits.runningOn(life.caseId()).isEmpty());
        conflict(() -> transfers.answer(desk.request(life.played()), new AnswerTransfer(AnswerTransfer.Answer.ACCEPTED, today(), null)));
        assertEquals(List.of("transfer-possible"), refused(this::propose));
        sound();
    }

    /** The head sees it otherwise: it is verified again. */
    @Test
    void notApprovedTheClueIsVerifiedFurther() {
        begin("evidence");
        advise();
        approve(NO);
        assertEquals(List.of("verify-clue"), open());
        assertEquals(Stage.CLUE, desk.stage(life.played()));
        assertTrue(limits.dueOf(life.caseId(), "lead-verification").isPresent(), "with its own days");
        sound();
    }

    /** Filed, sent back, not agreed, designated: first to us, then elsewhere; closed and archived as handed on. */
    @Test
    void aDisputeGoesUpToTheCommonSuperior() {
        begin("approve-filing");
        cast.enter("officer1");
        propose();
        approve(YES);
        send();
        assertTrue(limits.openPauses(life.caseId(), "decision").contains(TimeLimits.SUSPENDED), "the ninety days stand still");
        cast.enter("officer1");
        answer(AnswerTransfer.Answer.REFUSED);
        UUID first = get(() -> found.toOrgan(life.caseId()).orElseThrow().id());
        assertTrue(limits.dueOf(first, "jurisdiction-consultation").isPresent());
        transfers.consult(desk.request(life.played()), consultation(ConsultJurisdiction.Agreement.NONE));
        assertTrue(limits.dueOf(first, "jurisdiction-designation").isPresent());
        invalid(() -> designate(today().minusDays(1), true));
        designate(today(), true);
        assertEquals(List.of("investigate"), open());
        assertTrue(limits.openPauses(life.caseId(), "decision").isEmpty(), "it goes on");
        propose();
        approve(YES);
        send();
        answer(AnswerTransfer.Answer.REFUSED);
        forward(today().plusDays(14));
        assertTrue(open().contains("consult-jurisdiction"), "late it still has to be done");
        cast.enter("officer1");
        transfers.consult(desk.request(life.played()), consultation(ConsultJurisdiction.Agreement.NONE));
        designate(today(), false);
        time.settle();
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(List.of("propose-closing"), open());
        assertTrue(limits.dueOf(life.caseId(), "decision").isEmpty() && limits.dueOf(life.caseId(), "closing").isPresent());
        assertEquals(List.of("closing-ground-holds"), refused(() -> close(ClosingGround.EXECUTED)));
        close(ClosingGround.HANDED_ON);
        cast.enter("head1");
        closings.approve(desk.request(life.played()), new ApproveClosing(ApproveClosing.Outcome.APPROVED, "同意结案。"));
        time.settle();
        assertEquals(Stage.CLOSED, desk.stage(life.played()));
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.DESIGNATION_REQUEST).orElseThrow().state());
        closing.archive(life.played());
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()), "its file lacks no decision");
        sound();
    }

    /** What both agree on counts: ours, or theirs. */
    @Test
    void agreedWithoutTheSuperior() {
        begin("approve-filing");
        for (ConsultJurisdiction.Agreement agreement : List.of(ConsultJurisdiction.Agreement.OURS, ConsultJurisdiction.Agreement.THEIRS)) {
            cast.enter("officer1");
            propose();
            approve(YES);
            send();
            answer(AnswerTransfer.Answer.REFUSED);
            transfers.consult(desk.request(life.played()), consultation(agreement));
            assertEquals(List.of(agreement == ConsultJurisdiction.Agreement.OURS ? "investigate" : "propose-closing"), open());
        }
        sound();
    }

    /** Reported, reviewed, handed over in time, sent on, refused, reconsidered, supervised, opened, goods gone, convicted. */
    @Test
    void aCrimeIsPursuedToItsEnd() {
        begin("approve-filing");
        UUID thing = keep();
        cast.enter("officer1");
        assertEquals(List.of("two-officers"), refused(() -> report(new String[] {"officer1"})));
        report(life.played().pair());
        UUID id = crime();
        assertEquals(List.of("investigate", "review-crime-transfer"), open());
        assertTrue(limits.dueOf(id, "crime-transfer-decision").isPresent());
        assertEquals(List.of("crime-reported-once"), refused(() -> report(life.played().pair())));
        conflict(() -> crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.FILED)));
        review();
        cast.enter("deputy1");
        assertThrows(Refusal.class, () -> crimes.decide(desk.request(life.played()), YES), "the head alone");
        cast.enter("head1");
        crimes.decide(desk.request(life.played()), YES);
        time.settle();
        assertTrue(limits.dueOf(id, "crime-transfer").isPresent() && limits.openPauses(life.caseId(), "decision").contains(TimeLimits.SUSPENDED));
        for (DocumentKind kind : List.of(DocumentKind.CRIME_LETTER, DocumentKind.CRIME_MATERIALS)) {
            assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), kind).orElseThrow().state());
        }
        cast.enter("officer1");
        invalid(() -> crimes.handOver(desk.request(life.played()), new HandOverCrime("民警张某", null)));
        handOver();
        assertTrue(documents.latest(life.caseId(), DocumentKind.CRIME_COPY).isPresent());
        invalid(() -> crimes.answered(desk.request(life.played()), new RecordPoliceAnswer(PoliceAnswer.Kind.FILED, POLICE, "1号", today().minusDays(1), today(), null)));
        crimes.answered(desk.request(life.played()), new RecordPoliceAnswer(PoliceAnswer.Kind.FORWARDED, "示范市公安局", null, today(), today(), "由市局管辖"));
        assertTrue(open().contains("record-police-answer"), "those decide now");
        crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.NOT_FILED));
        assertTrue(limits.dueOf(id, "police-review-request").isPresent());
        crimes.answerRefusal(desk.request(life.played()), new AnswerRefusal(AnswerRefusal.Choice.RECONSIDERATION, null, "达到立案追诉标准"));
        crimes.challengeAnswered(desk.request(life.played()), police(PoliceAnswer.Kind.NOT_FILED));
        assertTrue(limits.dueOf(id, "supervision-request").isPresent());
        conflict(() -> crimes.answerRefusal(desk.request(life.played()), new AnswerRefusal(AnswerRefusal.Choice.RECONSIDERATION, null, "再次提请")));
        crimes.answerRefusal(desk.request(life.played()), new AnswerRefusal(AnswerRefusal.Choice.SUPERVISION, "示范市样板区人民检察院", "达到立案追诉标准"));
        crimes.challengeAnswered(desk.request(life.played()), police(PoliceAnswer.Kind.FILED));
        assertTrue(limits.dueOf(id, "goods-handover").isPresent());
        conflict(() -> outcome(RecordCriminalOutcome.Result.CONVICTED, Money.ofYuan(20000)));
        goods();
        assertEquals(MoveKind.TRANSFERRED, get(() -> custody.see(life.caseId(), thing).last().kind()));
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.SUPERVISION_PROPOSAL).orElseThrow().state());
        invalid(() -> new RecordCriminalOutcome(RecordCriminalOutcome.Result.CONVICTED, "法院", "1号", today(), null));
        outcome(RecordCriminalOutcome.Result.CONVICTED, Money.ofYuan(20000));
        assertEquals(List.of("propose-closing"), open());
        assertEquals(Stage.CLOSING, desk.stage(life.played()));
        assertEquals(Money.ZERO, get(() -> found.toPolice(life.caseId()).get(0).offset().orElseThrow()), "nothing was paid before");
        sound();
    }

    /** Refused and nobody objects for three days: the refusal stands, the case goes on, and a penalty may follow. */
    @Test
    void aRefusalLeftStandingBringsTheCaseBack() {
        begin("report");
        cast.enter("officer1");
        report(life.played().pair());
        review();
        assertEquals(List.of("no-penalty-instead-of-transfer"), refused(() -> life.through("issue-notice")));
        cast.enter("head1");
        crimes.decide(desk.request(life.played()), YES);
        time.settle();
        cast.enter("officer1");
        handOver();
        crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.NOT_FILED));
        forward(today().plusDays(5));
        assertEquals(List.of("issue-notice"), open());
        assertTrue(limits.openPauses(life.caseId(), "decision").isEmpty());
        assertFalse(get(() -> found.crime(life.caseId()).isPresent()));
        cast.enter("officer1");
        conflict(() -> crimes.answerRefusal(desk.request(life.played()), new AnswerRefusal(AnswerRefusal.Choice.RECONSIDERATION, null, "过了期限")));
        sound();
    }

    /** Not approved; accepted refusal; reconsidered and opened, not prosecuted: each time the case goes on where it stood. */
    @Test
    void whateverIsNotPunishedAsACrimeComesBack() {
        begin("approve-filing");
        cast.enter("officer1");
        report(life.played().pair());
        review();
        cast.enter("head1");
        crimes.decide(desk.request(life.played()), NO);
        assertEquals(List.of("investigate"), open());
        away();
        crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.NOT_FILED));
        crimes.answerRefusal(desk.request(life.played()), new AnswerRefusal(AnswerRefusal.Choice.ACCEPTED, null, "没有异议"));
        assertEquals(List.of("investigate"), open());
        away();
        crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.FILED));
        goods();
        outcome(RecordCriminalOutcome.Result.NOT_PROSECUTED, null);
        assertEquals(List.of("investigate"), open());
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()));
        assertTrue(limits.openPauses(life.caseId(), "decision").isEmpty());
        sound();
    }

    /** Paid, then punished by the court: the fine counts towards the court's, and the decision stays. */
    @Test
    void aFinePaidBeforeIsSetOff() {
        begin("pay");
        Stage stage = desk.stage(life.played());
        away();
        crimes.answered(desk.request(life.played()), police(PoliceAnswer.Kind.FILED));
        goods();
        outcome(RecordCriminalOutcome.Result.CONVICTED, Money.ofYuan(1000000));
        assertEquals(stage, desk.stage(life.played()));
        Money offset = get(() -> found.toPolice(life.caseId()).get(0).offset().orElseThrow());
        assertTrue(offset.exceeds(Money.ZERO) && Money.ofYuan(1000000).exceeds(offset), offset::display);
        assertTrue(open().contains("propose-closing"));
        sound();
    }

    /** From the procuratorate, with a day to answer; a second sender waits; refused and answered. */
    @Test
    void aCaseIsReceivedAndItsSenderAnswered() {
        begin("evidence");
        cast.enter("officer1");
        invalid(() -> incoming.receive(desk.request(life.played()), received(today().plusDays(1), null)));
        incoming.receive(desk.request(life.played()), received(today(), today().plusDays(40)));
        UUID id = get(() -> found.waiting(life.caseId()).orElseThrow().id());
        assertEquals(today().plusDays(40), limits.dueOf(id, "transfer-reply").orElseThrow().due(), "as the letter says");
        assertEquals(List.of("sender-answered"), refused(() -> incoming.receive(desk.request(life.played()), received(today(), null))));
        conflict(() -> incoming.reply(desk.request(life.played()), new ReplyToTransfer("已处理")));
        incoming.acknowledge(desk.request(life.played()), new AcknowledgeTransfer(false, "不属于本机关管辖"));
        assertEquals(List.of("verify-clue"), open());
        incoming.receive(desk.request(life.played()), received(today(), null));
        UUID second = get(() -> found.waiting(life.caseId()).orElseThrow().id());
        assertEquals(today().plusDays(30), limits.dueOf(second, "transfer-reply").orElseThrow().due(), "as the setting says");
        incoming.acknowledge(desk.request(life.played()), new AcknowledgeTransfer(true, null));
        assertTrue(open().contains("reply-to-transfer"));
        forward(today().plusDays(31));
        assertTrue(open().contains("reply-to-transfer"), "late it still has to be done");
        cast.enter("officer1");
        incoming.reply(desk.request(life.played()), new ReplyToTransfer("经核查，违法事实不成立。"));
        time.settle();
        assertEquals(CaseDocument.State.SEALED, documents.latest(life.caseId(), DocumentKind.TRANSFER_REPLY).orElseThrow().state());
        assertTrue(limits.dueOf(second, "transfer-reply").isEmpty());
        sound();
    }

    // --- how it is played ---

    private void advise() {
        cast.enter("officer1");
        verification.verify(desk.request(life.played()), new VerifyClue(VerifyClue.Conclusion.TRANSFER, "现场核查", "属于施工许可管理事项", VerifyClue.Harm.NONE,
                "由住房和城乡建设主管部门管辖（建筑法第七条）", "示范市样板区住房和城乡建设局"));
        time.settle();
    }

    private void propose() {
        transfers.propose(desk.request(life.played()), new ProposeTransfer(ProposeTransfer.Ground.NO_COMPETENCE, "示范市邻区综合行政执法局",
                "违法行为发生地在邻区", "已电话告知当事人"));
    }

    private void approve(TransferOpinion opinion) {
        cast.enter("head1");
        transfers.approve(desk.request(life.played()), opinion);
        time.settle();
        cast.enter("officer1");
    }

    private void send() {
        transfers.send(desk.request(life.played()), new SendTransfer("李接收"));
    }

    private void answer(AnswerTransfer.Answer answer) {
        transfers.answer(desk.request(life.played()), new AnswerTransfer(answer, today(), answer == AnswerTransfer.Answer.REFUSED ? "不属于我局管辖" : null));
    }

    private static ConsultJurisdiction consultation(ConsultJurisdiction.Agreement agreement) {
        return new ConsultJurisdiction(agreement, "双方承办人员", "就违法行为发生地交换意见", agreement == ConsultJurisdiction.Agreement.NONE ? "示范市城市管理局" : null);
    }

    private void designate(LocalDate on, boolean ours) {
        transfers.designate(desk.request(life.played()), new RecordDesignation("示范市城市管理局", "示城管指〔2026〕3号", on, ours));
    }

    private void report(String... team) {
        crimes.report(desk.request(life.played()), new ReportCrime(cast.ids(team), POLICE, "污染环境罪", "《中华人民共和国刑法》第三百三十八条",
                "多次倾倒含危险废物的渣土三吨以上", "现场照片、检测报告、询问笔录", "建议移送公安机关"));
    }

    private void review() {
        cast.enter("reviewer1");
        crimes.review(desk.request(life.played()), new ReviewCrimeTransfer(true, "涉嫌犯罪，同意移送。"));
        cast.enter("officer1");
    }

    private void handOver() {
        crimes.handOver(desk.request(life.played()), new HandOverCrime("民警张某", "示范市样板区人民检察院"));
    }

    /** From the report to the hands of the police. */
    private void away() {
        cast.enter("officer1");
        report(life.played().pair());
        review();
        cast.enter("head1");
        crimes.decide(desk.request(life.played()), YES);
        time.settle();
        cast.enter("officer1");
        handOver();
    }

    private RecordPoliceAnswer police(PoliceAnswer.Kind kind) {
        return new RecordPoliceAnswer(kind, POLICE, "样公字〔2026〕3号", today(), today(), kind == PoliceAnswer.Kind.FILED ? null : "情节显著轻微");
    }

    private void goods() {
        crimes.handOverGoods(desk.request(life.played()), new HandOverGoods("王执法", "民警张某", signatures.of("王执法"), signatures.of("民警张某")));
    }

    private void outcome(RecordCriminalOutcome.Result result, Money fine) {
        crimes.ended(desk.request(life.played()), new RecordCriminalOutcome(result, "示范市样板区人民法院", "（2026）示刑初8号", today(), fine));
    }

    private ReceiveTransfer received(LocalDate on, LocalDate replyBy) {
        return new ReceiveTransfer(ReceiveTransfer.SenderKind.PROCURATORATE, "示范市样板区人民检察院", "示检行意〔2026〕8号", today(), on, "不起诉后移送行政处罚",
                "不起诉决定书、检察意见书", replyBy);
    }

    private UUID keep() {
        cast.enter("officer1");
        UUID item = UUID.randomUUID();
        String hand = signatures.of("王执法");
        custody.keep(desk.request(life.played()), new KeepItem(item, null, null, null, "渣土样品", BigDecimal.ONE, "袋", "密封袋装", "当事人",
                new MoveItem(item, MoveKind.TAKEN_IN, "1号库", "王执法", "库管员", hand, hand, null, "抽样取证", false)));
        return item;
    }

    private void close(ClosingGround ground) {
        cast.enter("officer1");
        closings.propose(desk.request(life.played()), new ProposeClosing(ground, null, null, null, "案件已移送，建议结案。"));
    }

    private UUID crime() {
        return get(() -> found.crime(life.caseId()).orElseThrow().id());
    }

    private void forward(LocalDate day) {
        time.moveTo(day, LocalTime.of(9, 0));
        time.settle();
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    private List<String> open() {
        return get(() -> process.openSteps(life.caseId()).stream().map(step -> step.key()).sorted().toList());
    }

    private void sound() {
        time.settle();
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private <T> T get(Callable<T> look) {
        try {
            return within.run(look);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }

    private static void conflict(Runnable act) {
        assertEquals(Refusal.Kind.CONFLICT, assertThrows(Refusal.class, act::run).kind());
    }

    private static void invalid(Runnable act) {
        assertEquals(Refusal.Kind.INVALID, assertThrows(Refusal.class, act::run).kind());
    }
}
