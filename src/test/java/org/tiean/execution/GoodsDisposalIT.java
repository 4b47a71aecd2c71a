package org.tiean.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.KeepItem;
import org.tiean.evidence.entity.MoveItem;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.execution.boundary.GoodsDisposals;
import org.tiean.execution.control.DisposalsFound;
import org.tiean.execution.entity.CarryOutDisposal;
import org.tiean.execution.entity.DecideDisposal;
import org.tiean.execution.entity.DisposalMethod;
import org.tiean.execution.entity.DropDisposal;
import org.tiean.execution.entity.GoodsDisposal;
import org.tiean.execution.entity.ProposeDisposal;
import org.tiean.execution.entity.RecordProceeds;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.page.PageVisitor;
import org.tiean.workflow.boundary.CaseProcess;

/** Confiscated goods: refused, given up, auctioned for the treasury, destroyed before a witness, handed in (行政处罚法74). */
@ArquillianTest
class GoodsDisposalIT {

    private static final String[] PAIR = {"officer1", "officer2"};
    private static final byte[] SIGNATURE = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
    private static final String SHELF = "3号库";

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
    BodyCamera camera;

    @Inject
    Uploads uploads;

    @Inject
    Custody custody;

    @Inject
    GoodsDisposals disposals;

    @Inject
    DisposalsFound found;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseProcess process;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID auctioned = UUID.randomUUID();
    private final UUID destroyed = UUID.randomUUID();
    private final UUID handedIn = UUID.randomUUID();
    private final Map<String, PageVisitor> visitors = new HashMap<>();
    private Life life;
    private String signature;

    @Test
    void whatWasConfiscatedGoesAsApproved() {
        life = Life.of(CurrentLaw.of(samples.require("SF-2026-005"), "CG-DQ-003-2"), scripts, holidays.calendar(), time);
        life.upTo("serve-decision");
        cast.enter("officer1");
        signature = uploads.receive(UUID.randomUUID(), "签名.png", new ByteArrayInputStream(SIGNATURE)).sha256();
        List.of(auctioned, destroyed, handedIn).forEach(item -> custody.keep(desk.request(life.played()), new KeepItem(item, null, null, null, "烧烤炉具",
                BigDecimal.ONE, "台", "铁质", "示范店", move(item, MoveKind.TAKEN_IN))));
        assertEquals(List.of("confiscated-by-decision"), refused(() -> propose(UUID.randomUUID(), DisposalMethod.AUCTION, auctioned)), "nobody was told yet");
        life.through("serve-decision");
        DisposalsFound.Confiscation decision = get(() -> found.confiscations(life.caseId())).get(0);
        waitsForTheRemedies(decision);
        time.moveTo(decision.lastDay().plusDays(1), LocalTime.of(10, 30));
        time.settle();
        givenUp(decision.decisionId());
        soldForTheTreasury(decision.decisionId());
        gone(decision.decisionId());
        String tab = page("officer1", "/desk/case.xhtml?tab=execution&id=" + life.caseId());
        assertTrue(tab.contains("罚没物品处理") && tab.contains("财收0001") && tab.contains("两次流拍"), tab);
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
        assertTrue(List.of(DocumentKind.GOODS_DISPOSAL_APPROVAL, DocumentKind.GOODS_DISPOSAL_LIST, DocumentKind.GOODS_DISPOSAL_RECORD).stream()
                .allMatch(kind -> documents.latest(life.caseId(), kind).filter(paper -> paper.fileDigest() != null).isPresent()), "three papers are made");
    }

    /** Before the time to sue is over nothing is approved; a refusal is possible, and ends it. */
    private void waitsForTheRemedies(DisposalsFound.Confiscation decision) {
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> propose(decision.decisionId(), DisposalMethod.AUCTION, UUID.randomUUID()), "not in custody");
        propose(decision.decisionId(), DisposalMethod.AUCTION, auctioned);
        time.settle();
        says("head1", "approve-disposal", "审批意见", "此前不处理罚没物品", "公开拍卖");
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> propose(decision.decisionId(), DisposalMethod.AUCTION, destroyed), "one at a time");
        assertEquals(List.of("item-disposal-approved"), refused(() -> custody.move(desk.request(life.played()), move(auctioned, MoveKind.AUCTIONED))));
        cast.enter("head1");
        assertEquals(List.of("disposal-after-remedies"), refused(() -> decide(DecideDisposal.Outcome.APPROVED)));
        decide(DecideDisposal.Outcome.REFUSED);
        time.settle();
        assertFalse(open().contains("approve-disposal") || open().contains("carry-out-disposal"), "refused");
    }

    /** No bid came: the head gives it up, and the goods are free again. */
    private void givenUp(UUID decision) {
        says("officer1", "propose-disposal", "估价依据", "烧烤炉具", "公开拍卖");
        approved(decision, DisposalMethod.AUCTION, auctioned);
        says("head1", "drop-disposal", "终止理由", "示范市价格认证中心");
        cast.enter("head1");
        disposals.drop(desk.request(life.played()), new DropDisposal("两次流拍"));
        time.settle();
        assertFalse(open().contains("carry-out-disposal"));
    }

    private void soldForTheTreasury(UUID decision) {
        approved(decision, DisposalMethod.AUCTION, auctioned);
        assertEquals(List.of("item-disposal-approved"), refused(() -> custody.move(desk.request(life.played()), move(auctioned, MoveKind.DESTROYED))));
        assertEquals(List.of("item-disposal-approved"), refused(() -> custody.move(desk.request(life.played()), move(destroyed, MoveKind.AUCTIONED))),
                "more than approved");
        assertEquals(List.of("disposal-agrees-with-custody"), refused(() -> carryOut(DisposalMethod.AUCTION, null, null, Money.ofYuan(800))), "still on its shelf");
        custody.move(desk.request(life.played()), move(auctioned, MoveKind.AUCTIONED));
        says("officer1", "carry-out-disposal", "成交价款", "处理经过");
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> carryOut(DisposalMethod.AUCTION, null, null, null), "a sale has a price");
        carryOut(DisposalMethod.AUCTION, null, null, Money.ofYuan(800));
        time.settle();
        assertTrue(open().contains("record-proceeds"));
        says("finance1", "record-proceeds", "国库缴款凭证编号", "800");
        cast.enter("finance1");
        assertEquals(List.of("proceeds-whole"), refused(() -> paid(760)));
        paid(800);
        time.settle();
        assertFalse(open().contains("record-proceeds"));
        assertEquals(GoodsDisposal.State.SETTLED, last().state());
        cast.enter("officer1");
        assertThrows(Refusal.class, () -> propose(decision, DisposalMethod.AUCTION, auctioned), "disposed of once");
    }

    private void gone(UUID decision) {
        approved(decision, DisposalMethod.DESTRUCTION, destroyed);
        custody.move(desk.request(life.played()), move(destroyed, MoveKind.DESTROYED));
        assertEquals(List.of("disposal-agrees-with-custody", "filmed-step"), refused(() -> carryOut(DisposalMethod.DESTRUCTION, null, null, null)).stream().sorted().toList());
        camera.film(life.caseId(), PAIR, ActKind.CARRY_OUT_DISPOSAL, time.now().minus(Duration.ofHours(1)), life.played().sample().place());
        cast.enter("officer1");
        carryOut(DisposalMethod.DESTRUCTION, "吴见证", null, null);
        time.settle();
        assertEquals(GoodsDisposal.State.SETTLED, last().state());
        RuntimeException refused = assertThrows(RuntimeException.class, () -> within.run(() -> em.createNativeQuery("insert into tiean.goods_disposal_line"
                + " (disposal_id, item_id) select d.id, cast(?1 as uuid) from tiean.goods_disposal d where d.case_id = cast(?2 as uuid)"
                + " and d.method = 'DESTRUCTION'").setParameter(1, auctioned.toString()).setParameter(2, life.caseId().toString()).executeUpdate()));
        assertTrue(Stream.iterate((Throwable) refused, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("disposed of already")), "the database knows it too");
        approved(decision, DisposalMethod.HAND_IN, handedIn);
        custody.move(desk.request(life.played()), move(handedIn, MoveKind.HANDED_IN));
        assertThrows(Refusal.class, () -> carryOut(DisposalMethod.HAND_IN, null, null, null), "the receiver's receipt");
        carryOut(DisposalMethod.HAND_IN, null, "财收0001", null);
        time.settle();
        assertEquals(GoodsDisposal.State.SETTLED, last().state());
    }

    private void approved(UUID decision, DisposalMethod method, UUID item) {
        cast.enter("officer1");
        propose(decision, method, item);
        time.settle();
        cast.enter("head1");
        decide(DecideDisposal.Outcome.APPROVED);
        time.settle();
        cast.enter("officer1");
    }

    private void propose(UUID decision, DisposalMethod method, UUID item) {
        disposals.propose(desk.request(life.played()), new ProposeDisposal(decision, method, List.of(new ProposeDisposal.Line(item, Money.ofYuan(600))),
                "炉具已依法没收", "《行政处罚法》第七十四条第一款", "示范市价格认证中心示价认9号", false));
    }

    private void decide(DecideDisposal.Outcome outcome) {
        disposals.decide(desk.request(life.played()), new DecideDisposal(outcome, "按程序办理"));
    }

    private void carryOut(DisposalMethod method, String witness, String receipt, Money price) {
        Instant end = time.now().truncatedTo(ChronoUnit.MINUTES);
        disposals.carryOut(desk.request(life.played()), new CarryOutDisposal(method, end.minus(Duration.ofMinutes(30)), end, "示范市", "示范处理有限公司", "逐件核对后处理",
                witness, receipt, price, cast.ids(PAIR), "LX-9"));
    }

    private void paid(long yuan) {
        disposals.paid(desk.request(life.played()), new RecordProceeds(Money.ofYuan(yuan), today(), "国缴" + auctioned.toString().substring(0, 8)));
    }

    private void says(String user, String page, String... words) {
        String body = page(user, "/desk/execution/" + page + ".xhtml?case=" + life.caseId());
        for (String word : words) {
            assertTrue(body.contains(word), () -> page + " does not say " + word + ":\n" + body);
        }
        assertFalse(body.contains("???") || body.contains("execution.disposal."), () -> page + " shows a key:\n" + body);
    }

    private String page(String user, String path) {
        try {
            PageVisitor visitor = visitors.get(user);
            if (visitor == null) {
                visitor = new PageVisitor(System.getProperty("tiean.public.url"));
                visitor.logIn(user, System.getProperty("tiean.demo.password"), "/desk/tasks.xhtml");
                visitors.put(user, visitor);
            }
            HttpResponse<String> answer = visitor.get(path, null);
            assertEquals(200, answer.statusCode(), path);
            return answer.body();
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private MoveItem move(UUID item, MoveKind kind) {
        return new MoveItem(item, kind, SHELF, "周正", "库管员", signature, signature, null, "罚没物品处理", false);
    }

    private GoodsDisposal last() {
        List<GoodsDisposal> all = get(() -> found.of(life.caseId()).stream().filter(one -> one.endedAt().isPresent()).toList());
        return all.stream().max(java.util.Comparator.comparing(one -> one.endedAt().orElseThrow())).orElseThrow();
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
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

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }
}
