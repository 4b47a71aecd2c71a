package org.tiean.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.casefile.Life;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.boundary.DeparturesWaiting;
import org.tiean.decision.boundary.SummaryDecisions;
import org.tiean.decision.entity.Approval;
import org.tiean.decision.entity.ApproveDecision;
import org.tiean.decision.entity.Collection;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.decision.entity.DecisionView;
import org.tiean.decision.entity.FileSummaryDecision;
import org.tiean.decision.entity.Handover;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.decision.entity.SpotSteps;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DrawnSignatures;
import org.tiean.demo.control.Samples;
import org.tiean.demo.entity.SampleCase;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceProof;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.ReexamineDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.hearing.entity.WaiveDefence;
import org.tiean.investigation.boundary.CaseDiscretion;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.review.boundary.CollectiveDiscussions;
import org.tiean.review.boundary.DepartureApprovals;
import org.tiean.review.boundary.LegalReviews;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;
import org.tiean.review.entity.RecordDepartureApproval;
import org.tiean.review.entity.ReviewLegality;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.ReviewPoint;
import org.tiean.review.entity.Vote;
import org.tiean.statute.entity.FineBase;
import org.tiean.workflow.boundary.CaseProcess;

/** From the report through notice, defence, review and discussion to the decision; and a decision on the spot. */
@ArquillianTest
class DecisionIT {

    private static final String[] PAIR = {"officer1", "officer2"};
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    Samples samples;

    @Inject
    DemoTime time;

    @Inject
    CasePlayer player;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Cast cast;

    @Inject
    InvestigationReports reports;

    @Inject
    EvidenceList evidence;

    @Inject
    PenaltyNotices notices;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    @Inject
    LegalReviews reviews;

    @Inject
    CollectiveDiscussions discussions;

    @Inject
    Decisions decisions;

    @Inject
    SummaryDecisions summaryDecisions;

    @Inject
    PublicationDecisions publications;

    @Inject
    Outcomes outcomes;

    @Inject
    DepartureApprovals departures;

    @Inject
    DeparturesWaiting waiting;

    @Inject
    CaseDiscretion discretion;

    @Inject
    Acts acts;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseProcess process;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Inject
    InTransaction transaction;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();
    private final String citizen = Newcomer.citizen();

    @Test
    void aHeavyCaseIsHeardReviewedDiscussedAndThenDecidedNoHeavierThanLeftByTheDefence() throws Exception {
        serveNotice();
        UUID party = party();
        UUID act = act();

        cast.enter(PAIR[0]);
        Receipt received = defences.receive(request(), new ReceiveDefence(party, Zones.today(clock), Form.WRITTEN, "已经拆除，请求从轻"));
        UUID defence = UUID.fromString(received.result().getString("defenceId"));
        Refusal heavier = assertThrows(Refusal.class, () -> defences.reexamine(request(), reexamination(defence, act, 100_000)));
        assertEquals("hearing.reexamination.not-lower", heavier.key());
        defences.reexamine(request(), reexamination(defence, act, 90_000));
        assertTrue(inTransaction(() -> process.awaits(caseId, "defence-waived")));

        Refusal unproved = assertThrows(Refusal.class, () -> defences.waive(request(),
                new WaiveDefence(party, Zones.today(clock), true, null, null, null)));
        assertEquals("hearing.waiver.unproved", unproved.key());
        defences.waive(request(), new WaiveDefence(party, Zones.today(clock), true, "韩演示", signatures.of("韩演示"), null));
        assertEquals(Stage.REVIEW, stage());

        cast.enter("head1");
        assertThrows(Refusal.class, () -> decisions.approve(request(), approve(List.of())));
        cast.enter("reviewer1");
        reviews.give(request(), new ReviewLegality(ReviewOpinion.AGREED, Arrays.stream(ReviewPoint.values())
                .map(point -> new ReviewLegality.Answer(point, true, null)).toList(), null, false));
        assertEquals(Stage.DISCUSSION, stage());

        cast.enter("head1");
        UnlawfulAct undiscussed = assertThrows(UnlawfulAct.class, () -> decisions.approve(request(), approve(List.of())));
        assertTrue(undiscussed.findings().stream().anyMatch(finding -> finding.rule().equals("discussion-held")));
        Instant start = clock.instant().minus(Duration.ofMinutes(50));
        List<UUID> heads = cast.ids("head1", "deputy1");
        discussions.record(request(), new Discuss(start, start.plus(Duration.ofMinutes(40)), "局会议室", heads.get(0), "吴记录",
                null, "罚款数额较大", "未经许可从事经营活动", heads.stream().map(head -> new Discuss.Voice(head, Vote.FOR, "同意")).toList(),
                Conclusion.AGREED, "一致同意", null));
        assertEquals(Stage.DECISION, stage());

        cast.enter("deputy1");
        assertEquals("decision.approver.no-order", assertThrows(Refusal.class,
                () -> decisions.approve(request(), approve(List.of()))).key());
        cast.enter("head1");
        assertEquals("decision.heavier", assertThrows(Refusal.class, () -> decisions.approve(request(),
                approve(List.of(new ApproveDecision.Line(act, Money.ofYuan(90_001), "情节严重"))))).key());
        decisions.approve(request(), approve(List.of()));
        assertEquals(Stage.SERVICE, stage());
        DecisionView decided = inTransaction(() -> decisions.current(caseId).get(0));
        assertEquals(Money.ofYuan(90_000), decided.fine());
        assertTrue(decided.number().contains("罚决"), decided.number());
        OutcomeSpread like = inTransaction(() -> outcomes.similar("CG-WY-009-1", "CG-WY-009", "一般", true, Zones.today(clock).minusYears(3),
                Money.ofYuan(95_000), 5, UUID.randomUUID()));
        assertTrue(like.count() >= 1);
        assertTrue(like.nearest().stream().anyMatch(one -> one.amount().equals(Money.ofYuan(90_000))
                && one.agency().equals("示范市样板区综合行政执法局")), like.toString());
        assertFalse(like.min().exceeds(like.median()) || like.median().exceeds(like.max()));
        assertEquals(OutcomeSpread.NONE, inTransaction(() -> outcomes.similar("CG-WY-009-1", "CG-WY-009", "一般", false,
                Zones.today(clock).minusYears(3), Money.ofYuan(95_000), 5, UUID.randomUUID())), "citizens have another tier");

        cast.enter("disclosure1");
        publications.decide(request(), new DecidePublication(List.of(new DecidePublication.Line(decided.id(), false,
                "不具有一定社会影响", Channels.NONE, Gravity.MINOR, null))));
        await(() -> documents.view(decided.documentId()).filter(DocumentView::isSealed).isPresent());
        cast.enter(PAIR[0]);
        decisions.serve(request(), proof(decided.documentId()));
        DecisionView served = inTransaction(() -> decisions.current(caseId).get(0));
        assertEquals(Zones.today(clock), served.servedOn());
        assertFalse(served.paymentDue().isBefore(served.servedOn().plusDays(15)));
        assertEquals(Stage.EXECUTION, stage());
        assertTrue(isOpen("record-payment"));
        assertTrue(inTransaction(() -> ledger.verify(Chain.ofCase(caseId))).ok());
    }

    @Test
    void aDefenceThatComesLateIsExaminedBesideTheProcess() throws Exception {
        serveNotice();
        UUID party = party();
        cast.enter(PAIR[0]);
        UUID first = defence(party, "已经拆除，请求从轻");
        defences.reexamine(request(), reexamination(first, act(), 90_000));
        defences.waive(request(), new WaiveDefence(party, Zones.today(clock), true, "韩演示", signatures.of("韩演示"), null));
        assertEquals(Stage.REVIEW, stage());
        assertFalse(isOpen("reexamine-defence"));

        cast.enter(PAIR[0]);
        UUID late = defence(party, "补充提交整改照片");
        defences.reexamine(request(), reexamination(late, act(), 85_000));
        assertEquals(Stage.REVIEW, stage(), "the process stands where it stood");
        assertTrue(isOpen("review-legality"));
        assertEquals("hearing.defence.none-open", assertThrows(Refusal.class,
                () -> defences.reexamine(request(), reexamination(late, act(), 80_000))).key());
    }

    private UUID defence(UUID party, String text) {
        return UUID.fromString(defences.receive(request(), new ReceiveDefence(party, Zones.today(clock), Form.WRITTEN, text)).result()
                .getString("defenceId"));
    }

    @Test
    void aHearingAskedForBarsTheWay() throws Exception {
        serveNotice();
        UUID party = party();
        cast.enter(PAIR[0]);
        Receipt asked = hearings.request(request(), new RequestHearing(party, Zones.today(clock), Form.WRITTEN, "要求听证"));
        assertEquals("IN_TIME", asked.result().getString("standing"));
        defences.waive(request(), new WaiveDefence(party, Zones.today(clock), true, "韩演示", signatures.of("韩演示"), null));
        cast.enter("reviewer1");
        assertEquals(Stage.HEARING, stage(), "it is heard before it is reviewed");
        assertTrue(isOpen("accept-hearing"));
        assertThrows(Refusal.class, () -> reviews.give(request(), new ReviewLegality(
                ReviewOpinion.AGREED, Arrays.stream(ReviewPoint.values()).map(point ->
                new ReviewLegality.Answer(point, true, null)).toList(), null, false)));
        UnlawfulAct barred = assertThrows(UnlawfulAct.class, () -> {
            cast.enter("head1");
            decisions.approve(request(), approve(List.of()));
        });
        assertTrue(barred.findings().stream().anyMatch(finding -> finding.key().equals("hearing.request.pending")));
    }

    @Test
    void aDepartureFromTheSuperiorsBenchmarkNeedsItsMaker() throws Exception {
        SampleCase sample = Life.today(samples.require("SF-2025-016"), time);
        player.registerClue(sample, caseId, PAIR);
        player.collectEvidence(sample, caseId, PAIR);
        player.proposeFiling(sample, caseId, PAIR);
        player.approveFiling(caseId);
        cast.enter(PAIR[0]);
        UUID paper = evidence.ofCase(caseId).get(0).id();
        RecordDepartureApproval approval = new RecordDepartureApproval("示范市综合行政执法局", "示综执批〔2026〕1号",
                Zones.today(clock), paper);
        assertEquals("review.departure.none", assertThrows(Refusal.class, () -> departures.record(request(), approval)).key());

        reports.submit(request(), report(80_000, "当事人主动腾退，情形特殊"));
        assertTrue(reports.current(caseId).orElseThrow().departure());
        assertEquals(Optional.of(true), discretion.comesOutTheSame(caseId, act()));
        assertEquals("一般", discretion.sheets(caseId).get(0).line().tier());
        assertEquals("90000元以上140000元以下", discretion.sheets(caseId).get(0).rangeText());
        assertTrue(departureBars());
        assertEquals(List.of("示范市综合行政执法局"), awaited(PAIR[0]), "it waits in the handler's tasks");
        assertEquals(List.of(), awaited("officer3"), "and in no stranger's");
        cast.enter(PAIR[0]);
        assertEquals("review.departure.not-on-file", assertThrows(Refusal.class, () -> departures.record(request(),
                new RecordDepartureApproval("示范市综合行政执法局", "示综执批〔2026〕1号", Zones.today(clock), UUID.randomUUID()))).key());
        assertEquals("review.departure.in-future", assertThrows(Refusal.class, () -> departures.record(request(),
                new RecordDepartureApproval("示范市综合行政执法局", "示综执批〔2026〕1号", Zones.today(clock).plusDays(1), paper))).key());
        departures.record(request(), new RecordDepartureApproval("另一机关", "另批〔2026〕1号", Zones.today(clock), paper));
        assertTrue(departureBars(), "only the maker of the benchmark lets a case depart from it");
        departures.record(request(), approval);
        assertFalse(departureBars());
        assertEquals(List.of(), awaited(PAIR[0]));
        assertTrue(inTransaction(() -> ledger.verify(Chain.ofCase(caseId))).ok());
    }

    /** Whose approval of this case somebody is shown to wait for. */
    private List<String> awaited(String who) throws Exception {
        cast.enter(who);
        return inTransaction(() -> waiting.waiting().stream().filter(row -> row.caseId().equals(caseId)).map(row -> row.awaited().maker())
                .toList());
    }

    private boolean departureBars() throws Exception {
        return inTransaction(() -> acts.missing(em.find(CaseFile.class, caseId), ActKind.APPROVE_DECISION)).stream()
                .anyMatch(finding -> finding.key().equals("decision.departure.maker"));
    }

    @Test
    void twoOfficersDecideOnTheSpotWithinTheCeiling() throws Exception {
        cast.enter(PAIR[0]);
        UnlawfulAct tooMuch = assertThrows(UnlawfulAct.class, () -> summaryDecisions.decide(request(), onTheSpot(PAIR, 300, null)));
        assertTrue(tooMuch.findings().stream().anyMatch(finding -> finding.rule().equals("spot-ceiling")));
        UnlawfulAct alone = assertThrows(UnlawfulAct.class,
                () -> summaryDecisions.decide(request(), onTheSpot(new String[] {"officer1", "officer1"}, 20, null)));
        assertTrue(alone.findings().stream().anyMatch(finding -> finding.rule().equals("spot-officers")));

        ActRequest request = request();
        DecideOnTheSpot command = onTheSpot(PAIR, 20, new Collection(OnTheSpot.SMALL, "示财0001", null));
        Receipt decided = summaryDecisions.decide(request, command);
        assertEquals(decided.result(), summaryDecisions.decide(request, command).result(), "the same request gets the same answer");
        assertTrue(decided.result().getString("summary-decisionNumber").contains("当罚"));
        assertTrue(isOpen("file-summary-decision"));
        DecisionView view = inTransaction(() -> decisions.current(caseId).get(0));
        assertTrue(view.summary() && view.collected());
        String index = inTransaction(() -> em.find(CaseFile.class, caseId).parties().get(0).idNumberIndex().orElseThrow());
        assertTrue(inTransaction(() -> outcomes.ofParty(index, "CG-HW-002", Zones.today(clock))).stream()
                .anyMatch(outcome -> outcome.caseId().equals(caseId)));

        // The register is asked, not the officer: within a year the next one is the second.
        ActRequest next = new ActRequest(UUID.randomUUID(), UUID.randomUUID(), clock.instant());
        UnlawfulAct again = assertThrows(UnlawfulAct.class, () -> summaryDecisions.decide(next, onTheSpot(PAIR, 20, null)));
        assertTrue(again.findings().stream().anyMatch(finding -> finding.rule().equals("spot-tier")
                && finding.args().contains("一般")), again.getMessage());

        summaryDecisions.file(request(), new FileSummaryDecision(null));
        assertTrue(isOpen("propose-closing"));
        assertTrue(inTransaction(() -> ledger.verify(Chain.ofCase(caseId))).ok());
    }

    private DecideOnTheSpot onTheSpot(String[] officers, long yuan, Collection collection) {
        return new DecideOnTheSpot(cast.ids(officers), new Scene("乱扔烟蒂", "示范市样板区示范大道88号公交站台", 125.11, 30.05,
                "候车时将烟蒂扔在站台地面"), clock.instant(), "执法记录仪视频1段", new PartyDetails(UUID.randomUUID(), PartyKind.CITIZEN,
                "赵示例", "居民身份证", ProtectedText.of(citizen), null, ProtectedText.of("示范市样板区样板街6号"), null),
                "CG-HW-002-1", Map.of("times_in_year", BigDecimal.ONE), List.of(), Money.ofYuan(yuan),
                new SpotSteps(true, true, true, null, null), "立即清除烟蒂", collection,
                new Handover(false, "赵示例", signatures.of("赵示例"), null), null);
    }

    private void serveNotice() throws Exception {
        SampleCase sample = Life.today(samples.require("SF-2025-016"), time);
        player.registerClue(sample, caseId, PAIR);
        player.collectEvidence(sample, caseId, PAIR);
        player.proposeFiling(sample, caseId, PAIR);
        player.approveFiling(caseId);
        cast.enter(PAIR[0]);
        reports.submit(request(), report());
        notices.issue(request(), new IssueNotice(null));
        PenaltyNotice notice = inTransaction(() -> notices.current(caseId).get(0));
        assertTrue(notice.hearingOffered());
        await(() -> documents.view(notice.documentId()).filter(DocumentView::isSealed).isPresent());
        cast.enter(PAIR[0]);
        notices.serve(request(), proof(notice.documentId()));
        assertEquals(Stage.DEFENCE, stage());
    }

    private SubmitReport report() throws Exception {
        return report(100_000, null);
    }

    private SubmitReport report(long yuan, String departure) throws Exception {
        ProposedLine line = new ProposedLine(act(), "CG-WY-009-1", null, Map.of("area_m2", new BigDecimal(15)), FineBase.NONE,
                List.of(), Money.ofYuan(yuan), "面积居中", List.of(), departure);
        List<SubmitReport.EvidenceUse> used = evidence.ofCase(caseId).stream()
                .map(each -> new SubmitReport.EvidenceUse(each.id(), "违法事实")).toList();
        LocalDate today = Zones.today(clock);
        return new SubmitReport(today + "现场检查", "当事人违法面积15平方米", used,
                new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.NONE, Money.ZERO, "经核查没有违法所得"),
                "没有行政处罚法第三十二条、第三十三条规定的情形", List.of(line), false, false);
    }

    private static ReexamineDefence reexamination(UUID defence, UUID act, long yuan) {
        return new ReexamineDefence(List.of(new ReexamineDefence.Point(defence, "已经拆除", "照片", "情况属实", true)),
                "采纳", List.of(new ReexamineDefence.Reduction(act, Money.ofYuan(yuan))));
    }

    private static ApproveDecision approve(List<ApproveDecision.Line> lines) {
        return new ApproveDecision(Approval.APPROVED, "同意作出行政处罚决定。", lines, null, null);
    }

    private static ServiceProof proof(UUID document) {
        return new ServiceProof(List.of(document), ServiceMethod.DIRECT, "韩演示", "法定代表人", "经营场所", null, null);
    }

    private ActRequest request() {
        return new ActRequest(UUID.randomUUID(), caseId, clock.instant());
    }

    private UUID party() throws Exception {
        return inTransaction(() -> em.find(CaseFile.class, caseId).parties().get(0).id());
    }

    private UUID act() throws Exception {
        return inTransaction(() -> em.find(CaseFile.class, caseId).suspectedActs().get(0).id());
    }

    private Stage stage() throws Exception {
        return inTransaction(() -> em.find(CaseFile.class, caseId).stage());
    }

    private <T> T inTransaction(Callable<T> work) throws Exception {
        return transaction.run(work);
    }

    private boolean isOpen(String step) throws Exception {
        return inTransaction(() -> process.isOpen(caseId, step));
    }

    private static void await(Callable<Boolean> done) throws Exception {
        for (long waited = 0; waited < PATIENCE_MILLIS; waited += 500) {
            if (done.call()) {
                return;
            }
            Thread.sleep(500);
        }
        throw new AssertionError("not done after " + PATIENCE_MILLIS + " ms");
    }
}
