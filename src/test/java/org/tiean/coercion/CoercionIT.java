package org.tiean.coercion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.coercion.boundary.Preservations;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.Seizure;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.CoercionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.evidence.boundary.Custody;
import org.tiean.evidence.entity.CustodyMove;
import org.tiean.evidence.entity.MoveKind;
import org.tiean.evidence.entity.PhysicalItem;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.workflow.boundary.CaseProcess;

/** What an operator grills with in the street: preserved, detained, prolonged, tested, lapsed, confiscated (行政处罚法56, 行政强制法 17–28). */
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
    Preservations preservations;

    @Inject
    Seizures seizures;

    @Inject
    CoercionPlayer player;

    @Inject
    Custody custody;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

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

    /** The way of the sample case: preserved first, detained, prolonged, confiscated by the decision. */
    @Test
    void fromPreservationToConfiscation() {
        begin("SF-2026-005");
        life.through("serve-preservation");
        assertTrue(open().containsAll(List.of("dispose-preservation", "investigate")), "the investigation goes on beside it");
        cast.enter("head1");
        assertEquals(List.of("preserved-into-seizure"), refused(() -> player.disposePreservation(life.played(), PreservedEnd.SEIZED)));
        life.through("return-preserved");
        assertTrue(get(() -> preservations.running(life.caseId()).isEmpty()));
        assertEquals(CaseDocument.State.SERVED, documents.latest(life.caseId(), DocumentKind.SEIZURE_DECISION).orElseThrow().state());
        life.upTo("extend-seizure");
        LocalDate before = due();
        life.through("extend-seizure");
        assertEquals(before.plusDays(30), due());
        assertEquals(List.of("seizure-extension-once"), refused(() -> player.extend(life.played())));
        life.through("decide");
        life.through("dispose-seizure");
        assertFalse(open().contains("return-seized"), "what is confiscated is not given back");
        assertTrue(get(() -> seizures.running(life.caseId()).isEmpty()));
        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        inTheWarehouse();
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    /** What was detained got a label, was found by the stock-taking and lies with what is confiscated, each move signed by both. */
    private void inTheWarehouse() {
        cast.enter("officer1");
        List<PhysicalItem> items = get(() -> custody.ofCase(life.caseId()));
        assertFalse(items.isEmpty());
        for (PhysicalItem item : items) {
            assertEquals(List.of(MoveKind.TAKEN_IN, MoveKind.HANDED_OVER), item.moves().stream().map(CustodyMove::kind).toList());
            assertTrue(item.place().contains("罚没"), item::place);
            assertEquals(List.of("FOUND"), get(() -> em.createNativeQuery("select result from tiean.stocktake_line where label = ?1")
                    .setParameter(1, item.label()).getResultList()));
        }
        assertEquals(2, get(() -> custody.signatures(life.caseId())).stream().filter(move -> move.from() != null && move.to() != null).count() / items.size());
    }

    /** Nobody disposes of it: over by itself, the same minute, and to be given back. */
    @Test
    void aPreservationLapsesByItself() {
        begin("SF-2026-005");
        life.through("serve-preservation");
        LocalDate last = get(() -> limits.dueOf(preservation().id(), Preservations.LIMIT).orElseThrow().due());
        time.moveTo(last, LocalTime.of(23, 50));
        time.settle();
        assertTrue(open().contains("dispose-preservation"), "the last day counts");
        time.moveTo(last.plusDays(1), LocalTime.of(0, 1));
        time.settle();
        assertTrue(open().contains("return-preserved"));
        assertFalse(open().contains("dispose-preservation"));
        assertEquals(List.of(PreservedEnd.LAPSED), get(() -> preservation().things().stream().map(thing -> thing.end().orElseThrow()).toList()));
        player.returnPreserved(life.played(), "preservation-lapse");
        assertTrue(documents.latest(life.caseId(), DocumentKind.RETURN_LIST).isPresent());
        assertTrue(get(() -> preservations.running(life.caseId()).isEmpty()));
    }

    @Test
    void nothingIsTakenBeforeTheHeadApproved() {
        begin("SF-2026-005");
        life.through("approve-filing");
        player.proposeSeizure(life.played());
        assertEquals(List.of("seizure-approved"), refused(() -> player.takeSeizure(life.played())));
        cast.enter("head1");
        seizures.approve(desk.request(life.played()), new MeasureOpinion(MeasureOpinion.Outcome.REFUSED, "可以用拍照录像固定证据。"));
        assertEquals(List.of("investigate"), open());
        assertTrue(get(() -> seizures.running(life.caseId()).isEmpty()));
    }

    @Test
    void whatCouldNotWaitIsApprovedWithinADay() {
        begin("SF-2026-005");
        life.through("approve-filing");
        player.seizeOnTheSpot(life.played());
        time.settle();
        assertTrue(open().containsAll(List.of("serve-seizure", "approve-taken-seizure")));
        player.serveSeizure(life.played());
        time.moveTo(time.now().plus(Duration.ofHours(23)));
        time.settle();
        player.approveTaken(life.played(), new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "情况属实，同意。"));
        assertTrue(open().contains("dispose-seizure"));
        assertTrue(documents.latest(life.caseId(), DocumentKind.SEIZURE_APPROVAL).isPresent());
    }

    @Test
    void notApprovedWithinADayItIsLifted() {
        begin("SF-2026-005");
        life.through("approve-filing");
        player.seizeOnTheSpot(life.played());
        time.settle();
        time.moveTo(time.now().plus(Duration.ofHours(24)).plusSeconds(60));
        assertEquals(List.of("approved-within-a-day"), refused(() -> player.approveTaken(life.played(),
                new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "同意。"))));
        time.settle();
        assertTrue(open().contains("return-seized"));
        assertFalse(open().contains("approve-taken-seizure"));
        player.serveSeizure(life.played());
        player.returnSeized(life.played());
        assertTrue(get(() -> seizures.running(life.caseId()).isEmpty()));
        assertEquals(List.of("investigate"), open());
    }

    @Test
    void refusedAfterTheFactItIsLiftedAtOnce() {
        begin("SF-2026-005");
        life.through("approve-filing");
        player.seizeOnTheSpot(life.played());
        time.settle();
        player.approveTaken(life.played(), new MeasureOpinion(MeasureOpinion.Outcome.REFUSED, "不应当采取扣押措施，立即解除。"));
        time.settle();
        assertTrue(open().contains("return-seized"));
        assertEquals(SeizedEnd.NOT_APPROVED, get(() -> seizure().things().get(0).end().orElseThrow()));
        player.returnSeized(life.played());
        assertFalse(open().contains("return-seized"));
    }

    /** The term is over: free by law the same minute, with a task to give back. */
    @Test
    void aSeizureLapses() {
        held();
        LocalDate last = due();
        time.moveTo(last, LocalTime.of(23, 50));
        time.settle();
        assertTrue(open().contains("dispose-seizure"));
        time.moveTo(last.plusDays(1), LocalTime.of(0, 1));
        time.settle();
        assertTrue(open().contains("return-seized"));
        assertFalse(open().contains("dispose-seizure"));
        assertEquals(SeizedEnd.LAPSED, get(() -> seizure().things().get(0).end().orElseThrow()));
        assertThrows(Refusal.class, () -> player.dispose(life.played(), SeizedEnd.UNRELATED));
        player.returnSeized(life.played());
        assertTrue(get(() -> seizures.running(life.caseId()).isEmpty()));
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    /** The days of a test stand outside the term, at most those the party was told. */
    @Test
    void aTestStandsOutsideTheTerm() {
        held();
        LocalDate before = due();
        cast.enter("officer1");
        seizures.beginTesting(desk.request(life.played()), new BeginTesting(BeginTesting.Kind.MEASUREMENT, "示范市产品质量检验院",
                "烧烤炉具的材质和燃料残留", today().plusDays(9)));
        time.settle();
        seizures.serveTesting(desk.request(life.played()), desk.proof(life.played(), "testing-notice"));
        time.moveTo(today().plusDays(4), LocalTime.of(9, 0));
        time.settle();
        cast.enter("officer1");
        seizures.endTesting(desk.request(life.played()), new EndTesting("未检出异常。"));
        assertEquals(before.plusDays(4), due(), "it began on the day of the measure, which does not count, and lasted four days more");
        time.settle();
        seizures.serveTestResult(desk.request(life.played()), desk.proof(life.played(), "test-result-notice"));
        seizures.beginTesting(desk.request(life.played()), new BeginTesting(BeginTesting.Kind.APPRAISAL, "示范市产品质量检验院", "燃料成分", today().plusDays(2)));
        time.moveTo(before.plusDays(1), LocalTime.of(9, 0));
        time.settle();
        assertEquals(before.plusDays(6), due(), "two days more, one is left out once; the result has not come");
        assertTrue(open().contains("dispose-seizure"), "the old last day is none any more");
        assertTrue(open().contains("end-testing") || open().contains("serve-testing-notice"));
        time.moveTo(due().plusDays(1), LocalTime.of(0, 1));
        time.settle();
        assertTrue(open().contains("return-seized"));
    }

    /** Part of it has nothing to do with the act: that part goes back, the rest is held. */
    @Test
    void partIsLifted() {
        held();
        cast.enter("head1");
        assertEquals(List.of("confiscation-decided"), refused(() -> player.dispose(life.played(), SeizedEnd.CONFISCATED)));
        assertEquals(List.of("lifting-on-ground"), refused(() -> player.dispose(life.played(), SeizedEnd.DECIDED)));
        var first = get(() -> seizure().things().get(0).id());
        seizures.dispose(desk.request(life.played()), new DisposeSeizure(List.of(new DisposeSeizure.Disposal(first, SeizedEnd.UNRELATED,
                "属于家庭自用，与经营无关")), null));
        time.settle();
        boolean single = get(() -> seizure().things().size() == 1);
        assertTrue(single ? !open().contains("dispose-seizure") : open().contains("dispose-seizure"));
        assertTrue(open().contains("return-seized"));
        player.returnSeized(life.played());
        assertFalse(open().contains("return-seized"));
    }

    @Test
    void handedOnThePartyHearsOfIt() {
        held();
        player.dispose(life.played(), SeizedEnd.HANDED_ON);
        time.settle();
        cast.enter("officer1");
        seizures.handBack(desk.request(life.played()), new org.tiean.coercion.entity.HandBack(desk.proof(life.played(), "goods-transfer-notice"), null));
        assertTrue(get(() -> seizures.running(life.caseId()).isEmpty()));
        assertEquals(List.of("investigate"), open());
    }

    private void begin(String sample) {
        life = Life.of(CurrentLaw.of(samples.require(sample), "CG-DQ-003-2"), scripts, holidays.calendar(), time);
    }

    private void held() {
        begin("SF-2026-005");
        life.through("approve-filing");
        player.proposeSeizure(life.played());
        player.approveSeizure(life.played());
        time.pass();
        player.takeSeizure(life.played());
        time.settle();
        player.serveSeizure(life.played());
        assertTrue(open().containsAll(List.of("dispose-seizure", "investigate")));
        assertFalse(open().contains("serve-seizure"));
    }

    private LocalDate due() {
        return get(() -> limits.dueOf(seizure().id(), Seizures.TERM).orElseThrow().due());
    }

    private Seizure seizure() {
        return seizures.running(life.caseId()).orElseThrow();
    }

    private Preservation preservation() {
        return preservations.running(life.caseId()).orElseThrow();
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
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).distinct().toList();
    }
}
