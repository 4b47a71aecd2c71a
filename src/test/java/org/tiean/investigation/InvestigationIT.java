package org.tiean.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.control.CasePlayer;
import org.tiean.demo.control.Cast;
import org.tiean.demo.entity.SampleCase;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceProof;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.statute.entity.FineBase;
import org.tiean.workflow.boundary.TaskList;

/** From the filing to the report of a case in which only not correcting may be fined. */
@ArquillianTest
class InvestigationIT {

    private static final String[] PAIR = {"officer1", "officer2"};
    private static final long PATIENCE_MILLIS = 60_000;

    @Inject
    CasePlayer player;

    @Inject
    Cast cast;

    @Inject
    CorrectionOrders orders;

    @Inject
    Reinspections reinspections;

    @Inject
    InvestigationReports reports;

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    TaskList tasks;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final UUID caseId = UUID.randomUUID();

    @BeforeEach
    void fileTheCase() {
        SampleCase sample = SampleCase.read(new InputStreamReader(
                CasePlayer.class.getResourceAsStream("/demo/sample-cases.csv"), StandardCharsets.UTF_8), "sample-cases.csv")
                .stream().filter(each -> each.number().equals("SF-2025-004")).findFirst().orElseThrow();
        player.registerClue(sample, caseId, PAIR);
        player.collectEvidence(sample, caseId, PAIR);
        player.proposeFiling(sample, caseId, PAIR);
        player.approveFiling(caseId);
        cast.enter(PAIR[0]);
    }

    @Test
    void aFineOnRefusalNeedsTheOrderItsLapseAndTheReinspection() throws Exception {
        Refusal tooEarly = assertThrows(Refusal.class, () -> reports.submit(request(), report(400)));
        assertEquals("investigation.rule.correction-first.C1", tooEarly.key());

        Receipt ordered = orders.issue(request(), new OrderCorrection(party(), "超出门窗外摆水果约3平方米",
                List.of("收回店外摆放的水果"), true, null, "逾期不改正的，依法处罚"));
        UUID document = UUID.fromString(ordered.result().getString("documentId"));
        Refusal notServed = assertThrows(Refusal.class, () -> reinspections.record(request(), reinspect()));
        assertEquals("investigation.rule.order-not-served", notServed.key());

        await(() -> documents.view(document).filter(DocumentView::isSealed).isPresent());
        cast.enter(PAIR[0]);
        orders.serve(request(), new ServiceProof(List.of(document), ServiceMethod.DIRECT, "褚演示", "经营者", "经营场所", null, null));
        // The time to correct ended yesterday; the engine's own thread fires the timer.
        await(() -> tasks.openSteps(caseId).contains("reinspect"));
        cast.enter(PAIR[0]);
        reinspections.record(request(), reinspect());
        assertEquals(Stage.INVESTIGATION, stage());

        Receipt submitted = reports.submit(request(), report(400));
        assertEquals(Stage.NOTICE, stage());
        ReportView current = reports.current(caseId).orElseThrow();
        assertEquals(UUID.fromString(submitted.result().getString("reportId")), current.id());
        assertEquals("一般", current.lines().get(0).tier());
        assertEquals(Money.ofYuan(400), current.fineOf(party()));
        assertFalse(current.departure());
        assertFalse(current.hearingInScope(), "the demo city hears citizens from 5,000 yuan on");
        assertTrue(tasks.openSteps(caseId).contains("issue-notice"));
        assertTrue(ledger.verify(Chain.ofCase(caseId)).ok());
    }

    private ActRequest request() {
        return new ActRequest(UUID.randomUUID(), caseId, clock.instant());
    }

    private UUID party() {
        return em.createQuery("select p.id from Party p where p.caseFile.id = :case", UUID.class)
                .setParameter("case", caseId).getSingleResult();
    }

    private Stage stage() {
        return em.find(CaseFile.class, caseId).stage();
    }

    private Reinspect reinspect() {
        return new Reinspect(Reinspect.Result.NOT_CORRECTED, "示范市样板区虚构巷3号门前", "水果仍摆在店外", "照片2张", null,
                null, cast.ids(PAIR));
    }

    private SubmitReport report(long yuan) {
        UUID act = em.createQuery("select s.id from SuspectedAct s where s.caseFile.id = :case", UUID.class)
                .setParameter("case", caseId).getSingleResult();
        ProposedLine line = new ProposedLine(act, "CG-SR-006-1", null, Map.of("area_m2", new BigDecimal(3)), FineBase.NONE,
                List.of(), Money.ofYuan(yuan), "面积居中", List.of(), null);
        List<SubmitReport.EvidenceUse> used = evidence.ofCase(caseId).stream()
                .map(each -> new SubmitReport.EvidenceUse(each.id(), "店外摆放水果")).toList();
        LocalDate today = Zones.today(clock);
        return new SubmitReport(today + "现场检查并责令改正，复查未改正", "当事人超出门窗外摆水果约3平方米，责令改正后未改正", used,
                new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.NONE, Money.ZERO, "经核查没有违法所得"),
                "没有行政处罚法第三十二条、第三十三条规定的情形", List.of(line), false, false);
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
