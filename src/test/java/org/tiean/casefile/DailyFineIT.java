package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.boundary.Outcomes;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.boundary.CaseDiscretion;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.investigation.entity.DailyProposal;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.statute.entity.FineBase;

/** Who was fined and ordered to correct, and goes on, is fined by the day: from the record alone (生态环境法典1060). */
@ArquillianTest
class DailyFineIT {

    private static final String DUMPING = "CG-LJ-001-2";

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
    InvestigationPlayer investigation;

    @Inject
    InvestigationReports reports;

    @Inject
    CaseDiscretion discretion;

    @Inject
    EvidenceList evidence;

    @Inject
    Outcomes outcomes;

    @Test
    void theFineGoesOnByTheDayFromTheOrderToTheVisit() {
        Life first = live(under(samples.require("SF-2026-004"), DUMPING, Money.ofYuan(300_000)));
        first.through("serve-decision");
        Outcome fined = first(first.caseId());
        assertTrue(fined.amount().exceeds(Money.ZERO));

        Life again = Life.again(first, scripts, holidays.calendar(), time);
        again.through("approve-filing");
        assertRefused(again, fined, Money.ofYuan(1), "尚未责令改正");

        LocalDate ordered = today();
        investigation.order(again.played(), ordered.plusDays(5));
        time.settle();
        investigation.serveOrder(again.played());
        time.settle();
        time.moveTo(ordered.plusDays(6).atTime(10, 0).atZone(Zones.CHINA).toInstant());
        time.settle();
        investigation.reinspect(again.played());
        time.settle();

        // Served on D, looked again on D+6: D+1 to D+5 are five days, the day of the visit not counted.
        Money due = new Money(fined.amount().fen() * 5);
        Refusal other = assertThrows(Refusal.class, () -> report(again, fined, due.minus(new Money(1)), List.of()));
        assertEquals("investigation.line.daily-sum", other.key());
        Refusal kinds = assertThrows(Refusal.class, () -> report(again, fined, due, List.of("没收违法所得")));
        assertEquals("investigation.line.daily-kinds", kinds.key());
        assertEquals(Stage.INVESTIGATION, desk.stage(again.played()));

        report(again, fined, due, List.of());
        ReportView report = reports.current(again.caseId()).orElseThrow();
        assertEquals("按日连续处罚", report.lines().get(0).tier());
        assertEquals(due, report.fineOf(again.played().partyId()));
        assertFalse(report.departure());
        assertTrue(report.hearingInScope(), "five times the sum is a large fine");
        assertTrue(report.lines().get(0).found().inWords().contains("共5日"), report.lines().get(0).found().inWords());
        assertEquals(Optional.of(true), discretion.comesOutTheSame(again.caseId(), report.lines().get(0).found().suspectedActId()));
    }

    @Test
    void nobodyGoesOnFromAStrangersFine() {
        Life first = live(under(samples.require("SF-2026-004"), DUMPING, Money.ofYuan(300_000)));
        first.through("serve-decision");
        Life stranger = live(under(samples.require("SF-2026-004"), DUMPING, Money.ofYuan(300_000)));
        stranger.through("approve-filing");
        Refusal refused = assertThrows(Refusal.class, () -> report(stranger, first(first.caseId()), Money.ofYuan(1), List.of()));
        assertEquals("investigation.line.daily-other-decision", refused.key());
    }

    private Life live(SampleCase sample) {
        return Life.of(sample, scripts, holidays.calendar(), time);
    }

    private void assertRefused(Life life, Outcome fined, Money fine, String missing) {
        Refusal refused = assertThrows(Refusal.class, () -> report(life, fined, fine, List.of()));
        assertEquals("investigation.line.daily-not-lawful", refused.key());
        assertTrue(refused.basis().orElseThrow().display().contains("第一千零六十条"));
        assertTrue(refused.args().toString().contains(missing), refused.args().toString());
    }

    private void report(Life life, Outcome fined, Money fine, List<String> kinds) {
        cast.enter(life.played().pair()[0]);
        ProposedLine line = new ProposedLine(desk.actId(life.played()), DUMPING, null, Map.of(), FineBase.NONE, List.of(), fine,
                "当事人受到罚款处罚并被责令改正后继续倾倒。", kinds, null, List.of(), List.of(), null,
                new DailyProposal(fined.id(), null, null));
        List<SubmitReport.EvidenceUse> used = evidence.ofCase(life.caseId()).stream().filter(EvidenceLine::isVerified)
                .map(each -> new SubmitReport.EvidenceUse(each.id(), each.proves())).toList();
        reports.submit(desk.request(life.played()), new SubmitReport("依法调查。", "当事人继续倾倒生活垃圾。", used,
                new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.NONE, Money.ZERO, "未发现取得款项。"),
                "没有法定从轻、减轻情节。", List.of(line), false, false));
    }

    private Outcome first(UUID caseId) {
        return outcomes.ofCase(caseId).get(0);
    }

    private LocalDate today() {
        return Zones.dayOf(time.now());
    }

    private static SampleCase under(SampleCase told, String item, Money amount) {
        return new SampleCase(told.number(), told.clueSource(), told.happenedAt(), told.place(), told.longitude(), told.latitude(),
                told.eventCode(), told.party(), item, item, told.factors(), told.base(), told.facts(), told.evidence(),
                told.defence(), told.hearing(), told.filedOn(), told.decidedOn(), told.procedure(), amount, told.otherPenalty(),
                told.grounds(), told.needs());
    }
}
