package org.tiean.party.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.security.MessageDigest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.ledger.entity.EntryView;
import org.tiean.kernel.entity.Page;
import org.tiean.dossier.entity.FilesHandedIn;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.Needing;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DemoPhones;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.entity.AnswerRepair;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.execution.boundary.Deferrals;
import org.tiean.execution.boundary.Payments;
import org.tiean.execution.entity.Channel;
import org.tiean.execution.entity.DecideDeferral;
import org.tiean.execution.entity.RecordPayment;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.control.Notices;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.intake.boundary.Recusals;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.party.control.PartySessions;
import org.tiean.party.entity.OwnRemedy;
import org.tiean.party.entity.Proving;
import org.tiean.party.entity.ReviewWish;
import org.tiean.party.entity.Term;
import org.tiean.remedy.boundary.Reviews;
import org.tiean.remedy.entity.AnswerApplication;
import org.tiean.remedy.entity.SendApplication;
import org.tiean.workflow.boundary.CaseProcess;

/** What a party does from its room reaches those who work on its case; what it may not, it may not (行政处罚法43–45, 62, 64, 66). */
@ArquillianTest
class PartyActsIT {

    private static final Pattern CODE = Pattern.compile("验证码 (\\d{6})");
    private static final byte[] NOTE = "摆放位置的说明".getBytes(StandardCharsets.UTF_8);

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    DemoPhones phones;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    CaseDocuments documents;

    @Inject
    PartyEntrance entrance;

    @Inject
    PartySessions sessions;

    @Inject
    PartyVisit visit;

    @Inject
    PartyRoom room;

    @Inject
    PartyActs acts;

    @Inject
    PartyRemedies remedies;

    @Inject
    Reviews reviews;

    @Inject
    IdentifiedActs identified;

    @Inject
    PartyIdentity identity;

    @Inject
    Materials materials;

    @Inject
    Uploads uploads;

    @Inject
    Defences defences;

    @Inject
    Notices notices;

    @Inject
    Recusals recusals;

    @Inject
    Deferrals deferrals;

    @Inject
    Payments payments;

    @Inject
    CreditRepairs repairs;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    CaseProcess process;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    @Inject
    Event<FilesHandedIn> wanted;

    private final String address = UUID.randomUUID().toString();
    private Life life;

    @Test
    void aDefenceReachesTheOfficersTask() throws Exception {
        begin("SF-2025-005");
        life.through("serve-notice");
        enter(DocumentKind.PENALTY_NOTICE);
        ActRequest request = desk.request(life.played());
        UUID file = UUID.randomUUID();
        uploads.receive(file, "说明.txt", new ByteArrayInputStream(NOTE));
        Receipt receipt = acts.defend(request, "当日已经清场，请求从轻处理。", List.of(file));
        assertEquals(receipt.result(), acts.defend(request, "当日已经清场，请求从轻处理。", List.of(file)).result(), "a double click does it once");
        assertThrows(Refusal.class, () -> acts.defend(desk.request(life.played()), " ", List.of()));
        assertThrows(Refusal.class, () -> uploads.receive(UUID.randomUUID(), "virus.exe", new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII))));
        time.settle();
        assertTrue(within.run(() -> process.isOpen(life.caseId(), "reexamine-defence")), "the officer has it as a task");
        cast.enter("officer1");
        assertEquals(List.of("说明.txt"), materials.of(life.caseId()).stream().map(one -> one.fileName()).toList());
        assertEquals(1, defences.of(life.caseId()).size());
        List<EntryView> handedIn = ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(100)).rows().stream()
                .filter(entry -> entry.act().equals("hand-in-material")).toList();
        assertEquals(1, handedIn.size(), "once, though it was sent twice");
        String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(NOTE));
        assertTrue(handedIn.get(0).payload().contains(sha256), "the record names the file by its hash");
        FilesHandedIn packed = new FilesHandedIn(life.caseId());
        within.run(() -> {
            wanted.fire(packed);
            return packed;
        });
        assertEquals(List.of(new FilesHandedIn.HandedIn(life.played().partyId(), sha256, "text/plain")), packed.files());
        cast.enter("finance1");
        assertThrows(Refusal.class, () -> materials.of(life.caseId()), "finance sees nothing of the case");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void aPartyActsForItselfInItsOwnCaseOnly() throws Exception {
        begin("SF-2025-005");
        Life other = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-notice");
        other.upTo("issue-notice");
        enter(DocumentKind.PENALTY_NOTICE);
        LocalDate today = Zones.dayOf(time.now());
        ReceiveDefence foreign = new ReceiveDefence(other.played().partyId(), today, Form.WRITTEN, "冒充");
        assertEquals(404, refused(() -> defences.receive(desk.request(other.played()), foreign)));
        assertEquals(404, refused(() -> defences.receive(desk.request(life.played()), foreign)), "not in the name of another");
        assertEquals(403, refused(() -> payments.record(desk.request(life.played()), new RecordPayment(UUID.randomUUID(), Money.ofYuan(1), today,
                Channel.BANK, "票" + UUID.randomUUID(), null))), "what staff do, a party does not");
        assertEquals(403, refused(() -> identified.waive(desk.request(life.played()), false)), "to give up a right needs identity");
        assertEquals(403, refused(() -> confirmations.confirm(desk.request(life.played()), address("13900000000"))));
        assertEquals(404, refused(() -> materials.of(life.caseId())), "the dossier is not the party's room");
    }

    @Test
    void aHearingIsAskedForAndTakenBackWithIdentity() throws Exception {
        begin("SF-2026-002");
        life.upTo("request-hearing");
        enter(DocumentKind.PENALTY_NOTICE);
        assertTrue(room.terms().stream().anyMatch(term -> term.kind() == Term.Kind.HEARING));
        acts.askHearing(desk.request(life.played()), "对广告面积的认定有异议。", List.of());
        assertTrue(standing().hearingPending());
        assertTrue(room.terms().stream().noneMatch(term -> term.kind() == Term.Kind.HEARING), "asked for, no more days to count");
        assertEquals(409, refused(() -> acts.askHearing(desk.request(life.played()), "再次要求。", List.of())));
        assertEquals(403, refused(() -> identified.withdrawHearing(desk.request(life.played()))));
        prove();
        identified.withdrawHearing(desk.request(life.played()));
        assertFalse(standing().hearingPending());
    }

    @Test
    void identityIsProvedByNumberAndPhoneAndRightsAreGivenUpExpressly() throws Exception {
        begin("SF-2025-005");
        life.through("serve-notice");
        enter(DocumentKind.PENALTY_NOTICE);
        assertEquals(Proving.Outcome.COUNTER, identity.order(idNumber(), address).outcome(), "no phone was confirmed yet");
        String phone = prove();
        assertTrue(visit.isIdentified());
        identified.confirmAddress(desk.request(life.played()), address("13911112222"));
        identified.waive(desk.request(life.played()), false);
        time.settle();
        assertTrue(standing().waived());
        assertFalse(within.run(() -> process.awaits(life.caseId(), "defence-received")), "nothing is waited for any more");
        assertFalse(ledger.page(Chain.ofCase(life.caseId()), org.tiean.kernel.entity.Page.Slice.first(org.tiean.kernel.entity.Page.Slice.LARGEST))
                .rows().stream().anyMatch(entry -> String.valueOf(entry.payload()).contains(phone)), "no phone in the record");
        assertEquals(Proving.Outcome.LATER, identity.order(idNumber(), address + "-b").outcome(), "one code a minute");
    }

    @Test
    void whoMayNotHearTheCaseIsChallenged() throws Exception {
        begin("SF-2025-005");
        life.through("serve-notice");
        enter(DocumentKind.PENALTY_NOTICE);
        UUID officer = cast.ids("officer1").get(0);
        acts.challenge(desk.request(life.played()), officer, RequestRecusal.Ground.DIRECT_INTEREST, "与相邻商户是亲属。");
        assertEquals(1, recusals.pending(life.caseId()).size(), "it waits for the head");
        assertEquals(409, refused(() -> acts.challenge(desk.request(life.played()), officer, RequestRecusal.Ground.OTHER_RELATION, "再次申请。")));
    }

    @Test
    void timeToPayIsAskedForInTwoParts() throws Exception {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "INSTALMENT"), scripts, holidays.calendar(), time);
        life.upTo("request-deferral");
        enter(DocumentKind.PENALTY_DECISION);
        assertEquals(Money.ofYuan(5000), room.owed().get(0).balance().owed());
        assertTrue(room.terms().stream().anyMatch(term -> term.kind() == Term.Kind.REVIEW));
        assertEquals(1, room.routes().size());
        assertFalse(room.routes().get(0).reviewFirst(), "an ordinary decision goes to review or to court");
        UUID decision = room.owed().get(0).decisionId();
        LocalDate first = Zones.dayOf(time.now()).plusDays(20);
        assertEquals(404, refused(() -> acts.askTime(desk.request(life.played()), UUID.randomUUID(), 2, first, "困难", List.of())));
        assertEquals(400, refused(() -> acts.askTime(desk.request(life.played()), decision, 2, Zones.dayOf(time.now()), "困难", List.of())));
        acts.askTime(desk.request(life.played()), decision, 2, first, "近期经营困难。", List.of());
        time.settle();
        assertTrue(room.owed().get(0).waiting());
        cast.enter("head1");
        deferrals.decide(desk.request(life.played()), new DecideDeferral(DecideDeferral.Outcome.APPROVED, "同意分两期",
                deferrals.pending(life.caseId()).orElseThrow().asked()));
        time.settle();
        enter(DocumentKind.PENALTY_DECISION);
        assertEquals(Money.ofYuan(2500), room.owed().get(0).next().amount());
        assertTrue(room.terms().stream().anyMatch(term -> term.kind() == Term.Kind.INSTALMENT));
    }

    @Test
    void aDemandIsAnswered() throws Exception {
        life = Life.of(Needing.of(samples.require("SF-2025-005"), "DEMAND"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        enter(DocumentKind.PENALTY_DECISION);
        assertFalse(acts.isDemanded());
        assertEquals(404, refused(() -> acts.answerDemand(desk.request(life.played()), "已经缴纳。", List.of())), "nobody demanded anything yet");
        life.through("serve-demand");
        enter(DocumentKind.DEMAND);
        assertTrue(acts.isDemanded());
        acts.answerDemand(desk.request(life.played()), "资金周转困难，请求宽限。", List.of());
        time.settle();
        assertTrue(within.run(() -> process.isOpen(life.caseId(), "examine-statement")), "the officer has it as a task");
    }

    @Test
    void creditRepairReachesTheDisclosureClerkOnceItIsDue() throws Exception {
        begin("SF-2025-005");
        life.through("pay");
        enter(DocumentKind.PENALTY_DECISION);
        UUID decision = room.decisions().get(0).id();
        assertEquals(422, refused(() -> acts.askRepair(desk.request(life.played()), decision, "已经缴清并清场。", true)), "the least time still runs");
        assertEquals(400, refused(() -> acts.askRepair(desk.request(life.played()), decision, "已经缴清并清场。", false)), "no promise, no repair");
        assertEquals(404, refused(() -> acts.askRepair(desk.request(life.played()), UUID.randomUUID(), "已经缴清。", true)));
        time.moveTo(Zones.dayOf(time.now()).plusMonths(4), java.time.LocalTime.of(9, 0));
        enter(DocumentKind.PENALTY_DECISION);
        acts.askRepair(desk.request(life.played()), decision, "罚款已经缴清，舞台已经拆除。", true);
        assertEquals(422, refused(() -> acts.askRepair(desk.request(life.played()), decision, "再次申请。", true)), "one at a time");
        cast.enter("officer1");
        assertEquals(List.of(), repairs.waiting());
        cast.enter("disclosure1");
        var waiting = repairs.waiting().stream().filter(one -> one.caseId().equals(life.caseId())).findFirst().orElseThrow();
        assertTrue(repairs.due(waiting).isPresent(), "seven working days to answer");
        repairs.answer(desk.request(life.played()), new AnswerRepair(waiting.id(), AnswerRepair.Outcome.HANDED_ON, "符合条件，已转信用平台。"));
        enter(DocumentKind.PENALTY_DECISION);
        assertEquals(AnswerRepair.Outcome.HANDED_ON, acts.repairs().get(0).outcome().orElseThrow(), "the party reads the answer");
        assertTrue(repairs.due(waiting).isEmpty());
        time.settle();
        assertTrue(room.papers().stream().anyMatch(paper -> paper.kind() == DocumentKind.CREDIT_REPAIR_ANSWER), "and has it as a sealed paper");
    }

    @Test
    void againstADecisionMadeOnTheSpotTheApplicationIsHandedInHere() throws Exception {
        begin("SF-2025-002");
        life.through("file-summary-decision");
        enter(DocumentKind.SUMMARY_DECISION);
        UUID decision = room.decisions().get(0).id();
        assertTrue(room.routes().get(0).throughOrgan() && room.routes().get(0).reviewFirst());
        assertTrue(room.papers().stream().anyMatch(paper -> paper.kind() == DocumentKind.SUMMARY_DECISION), "the decision itself is among its papers");
        UUID file = UUID.randomUUID();
        uploads.receive(file, "装卸现场.txt", new ByteArrayInputStream(NOTE));
        assertEquals(404, refused(() -> remedies.handIn(desk.request(life.played()), UUID.randomUUID(), ReviewWish.REVOKE, "没有占道。", null, List.of())));
        assertEquals(400, refused(() -> remedies.handIn(desk.request(life.played()), decision, ReviewWish.REVOKE, " ", null, List.of())));
        ActRequest request = desk.request(life.played());
        Receipt receipt = remedies.handIn(request, decision, ReviewWish.REVOKE, "当时正在装卸货物。", null, List.of(file));
        assertEquals(receipt.result(), remedies.handIn(request, decision, ReviewWish.REVOKE, "当时正在装卸货物。", null, List.of(file)).result());
        assertEquals(422, refused(() -> remedies.handIn(desk.request(life.played()), decision, ReviewWish.REVOKE, "再次申请。", null, List.of())));
        time.settle();
        assertTrue(room.papers().stream().anyMatch(paper -> paper.kind() == DocumentKind.REVIEW_RECEIPT && paper.number().contains("复收")),
                "the receipt lies among its papers");
        OwnRemedy own = remedies.own().get(0);
        assertEquals(OwnRemedy.Standing.RECEIVED, own.standing());
        assertTrue(own.due() != null);
        assertTrue(within.run(() -> process.isOpen(life.caseId(), "forward-review")), "the head has it as a task");
        cast.enter("head1");
        reviews.answer(desk.request(life.played()), new AnswerApplication(AnswerApplication.Answer.FORWARDED, "事实清楚，应予维持"));
        time.settle();
        cast.enter("officer1");
        String letter = text(DocumentKind.REVIEW_FORWARDING);
        assertTrue(letter.contains("装卸现场.txt") && letter.contains("行政复议申请书"), letter);
        assertTrue(text(DocumentKind.REVIEW_APPLICATION).contains("当时正在装卸货物"));
        reviews.sent(desk.request(life.played()), new SendApplication(Zones.dayOf(time.now()), SendApplication.Way.EXCHANGE, "公文交换2026-77"));
        enter(DocumentKind.SUMMARY_DECISION);
        assertEquals(OwnRemedy.Standing.SENT, remedies.own().get(0).standing());
        assertEquals("公文交换2026-77", remedies.own().get(0).detail());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void againstAnOrdinaryDecisionItGoesToTheReviewingOrgan() throws Exception {
        begin("SF-2025-005");
        life.through("serve-decision");
        enter(DocumentKind.PENALTY_DECISION);
        UUID decision = room.decisions().get(0).id();
        assertFalse(room.routes().get(0).throughOrgan());
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> remedies.handIn(desk.request(life.played()), decision, ReviewWish.REVOKE,
                "处罚过重。", null, List.of()));
        assertEquals(List.of("handed-in-through-us"), refused.findings().stream().filter(Finding::blocks).map(Finding::rule).toList());
        assertEquals(List.of(), remedies.own());
    }

    private String text(DocumentKind kind) throws Exception {
        DocumentView paper = documents.latest(life.caseId(), kind).orElseThrow();
        return within.run(() -> PaperCodes.text(documents.file(life.caseId(), paper.id(), "核对查询码")));
    }

    private void begin(String sample) {
        life = Life.of(samples.require(sample), scripts, holidays.calendar(), time);
    }

    private void enter(DocumentKind kind) throws Exception {
        cast.enter("officer1");
        DocumentView paper = documents.latest(life.caseId(), kind).orElseThrow();
        String code = PaperCodes.read(within.run(() -> documents.file(life.caseId(), paper.id(), "核对查询码")));
        visit.is(sessions.use(entrance.enter(paper.number(), code, address).letIn().orElseThrow()).orElseThrow());
    }

    /** An officer takes the confirmation of the phone down at the counter; the party proves who it is with it. */
    private String prove() {
        String phone = "1390000" + String.format("%04d", (int) (Math.random() * 10_000));
        var session = visit.session();
        cast.enter("officer1");
        confirmations.confirm(desk.request(life.played()), address(phone));
        visit.is(session);
        assertEquals(Proving.Outcome.WRONG, identity.order("110101199001010000", address).outcome());
        assertEquals(Proving.Outcome.EXPIRED, identity.confirm("123456", address).outcome(), "nothing was sent");
        assertEquals(Proving.Outcome.SENT, identity.order(idNumber(), address).outcome());
        time.settle();
        Matcher sent = CODE.matcher(phones.at(phone).get(0));
        assertTrue(sent.find());
        String code = sent.group(1);
        assertEquals(Proving.Outcome.WRONG, identity.confirm(code.equals("000000") ? "000001" : "000000", address).outcome());
        assertFalse(visit.isIdentified());
        assertEquals(Proving.Outcome.PROVED, identity.confirm(code, address).outcome());
        assertEquals(Proving.Outcome.EXPIRED, identity.confirm(code, address).outcome(), "once only");
        return phone;
    }

    private ConfirmAddress address(String phone) {
        return new ConfirmAddress(life.played().partyId(), ProtectedText.of("示范市样板区演示路18号"), "韩演示", ProtectedText.of(phone), null, null, "韩演示");
    }

    private String idNumber() {
        return life.played().sample().party().idNumber();
    }

    private NoticeStanding standing() throws Exception {
        return within.run(() -> notices.standings(desk.caseFile(life.played())).get(0));
    }

    private static int refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).kind().status();
    }
}
