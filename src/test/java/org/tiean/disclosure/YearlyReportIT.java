package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.decision.InTransaction;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.RemedyPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.YearlyClock;
import org.tiean.disclosure.boundary.YearlyReportResource;
import org.tiean.disclosure.boundary.YearlyReports;
import org.tiean.disclosure.boundary.YearlyWaiting;
import org.tiean.disclosure.entity.YearlyFigure;
import org.tiean.disclosure.entity.YearlyNumber;
import org.tiean.disclosure.entity.YearlyPart;
import org.tiean.disclosure.entity.YearlyReport;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** A year's figures: computed in January, every number made of its cases, published by the head as page, table and sealed paper (F1.5, F1.6). */
@ArquillianTest
class YearlyReportIT {

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
    YearlyReports reports;

    @Inject
    YearlyReportResource resource;

    @Inject
    RemedyPlayer remedy;

    @Inject
    YearlyClock clock;

    @Inject
    YearlyWaiting waiting;

    @Inject
    Ledger ledger;

    @Inject
    InTransaction within;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void everyNumberIsMadeOfItsCases() throws Exception {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("serve-decision");
        int year = life.played().sample().decidedOn().getYear();
        remedy.reviewed(life.played(), Zones.dayOf(time.now()), Zones.dayOf(time.now()));
        remedy.reply(life.played());
        remedy.upheld(life.played());
        remedy.sued(life.played(), Zones.dayOf(time.now()), Zones.dayOf(time.now()));
        remedy.answerSuit(life.played());
        boolean sameYear = Zones.dayOf(time.now()).getYear() == year;
        cast.enter("disclosure1");
        if (Zones.dayOf(time.now()).getYear() == year) {
            assertEquals("disclosure.yearly.not-over", assertThrows(Refusal.class, () -> reports.compute(year)).key());
            time.moveTo(LocalDate.of(year + 1, 1, 5), LocalTime.of(9, 0));
            time.settle();
        }
        clock.computeMissing();
        cast.enter("head1");
        YearlyReport report = reports.own().stream().filter(one -> one.year() == year && !one.isPublished()).findFirst()
                .orElseGet(() -> reports.compute(year));
        assertEquals("disclosure.yearly.draft", assertThrows(Refusal.class, () -> reports.compute(year)).key());
        boolean first = report.edition() == 1;
        if (first) {
            assertEquals(LocalDate.of(year + 1, 1, 31), reports.due(report).orElseThrow().due(), "31 days after the end of the year (F1.5)");
        }
        for (YearlyNumber number : reports.numbers(report)) {
            if (number.figure().isOfCases()) {
                assertEquals(number.total(), parts(report, number.figure()).stream().mapToLong(YearlyPart::amount).sum(),
                        () -> number.figure() + " is not made of its cases");
            }
        }
        assertEquals(decided(report), total(report, YearlyFigure.DECISIONS));
        assertTrue(parts(report, YearlyFigure.FINE_SUM).stream().anyMatch(part -> part.caseId().equals(life.caseId())
                && part.amount() == 500_000), "5,000 yuan in fen");
        if (sameYear) {
            for (YearlyFigure figure : List.of(YearlyFigure.REVIEWS, YearlyFigure.REVIEWS_UPHELD, YearlyFigure.SUITS)) {
                assertEquals(1, parts(report, figure).stream().filter(part -> part.caseId().equals(life.caseId())).count(), figure.name());
            }
            for (YearlyFigure figure : List.of(YearlyFigure.REVIEWS_LOST, YearlyFigure.SUITS_UPHELD, YearlyFigure.SUITS_LOST)) {
                assertTrue(parts(report, figure).stream().noneMatch(part -> part.caseId().equals(life.caseId())), figure.name());
            }
        }
        assertEquals(taken(report), total(report, YearlyFigure.SEALED) + total(report, YearlyFigure.DETAINED));
        assertTrue(total(report, YearlyFigure.OFFICERS) > 0);
        assertEquals(0, total(report, YearlyFigure.DETENTION), "zeros are listed by the default");

        assertTrue(waiting.find().isPresent(), "the head is told that they wait");
        cast.enter("finance1");
        assertTrue(waiting.find().isEmpty(), "and nobody who cannot publish them");
        assertEquals(403, assertThrows(Refusal.class, () -> reports.own()).kind().status());
        cast.enter("disclosure1");
        assertEquals(0, reports.parts(report.id(), YearlyFigure.DECISIONS, Page.Slice.first(20)).total(), "the clerk sees the number, not the cases");
        assertEquals("disclosure.yearly.head-only", assertThrows(Refusal.class, () -> reports.publish(report.id())).key());
        assertThrows(Refusal.class, () -> reports.publishedOne(report.id()));
        cast.enter("head1");
        reports.publish(report.id());
        assertTrue(waiting.find().filter(one -> one.id().equals(report.id())).isEmpty());
        assertTrue(reports.due(report).isEmpty(), "published");
        time.settle();
        try (InputStream paper = reports.file(report.id())) {
            assertEquals("%PDF", new String(paper.readNBytes(4)));
        }
        taken(report, resource.table(report.id().toString(), "xlsx"));
        assertTrue(reports.published(Page.Slice.first(200)).rows().stream().anyMatch(one -> one.id().equals(report.id())));
        YearlyReport next = reports.compute(year);
        assertTrue(reports.due(next).isEmpty(), "a later edition mends what was published in time");
        assertEquals(report.edition() + 1, next.edition(), "a published year is mended by a new edition");
        assertTrue(ledger.verify(Chain.ofRegister(report.agencyId().toString(), "statistics")).ok());
    }

    /** The figures as a worksheet, line by line as the page has them. */
    private void taken(YearlyReport report, Response table) throws Exception {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        ((StreamingOutput) table.getEntity()).write(sheet);
        List<YearlyNumber> numbers = reports.numbers(report);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(numbers.size() + 1, rows.size(), "a line for each figure, and the head");
            for (int line = 0; line < numbers.size(); line++) {
                assertEquals(numbers.get(line).shown(), rows.get(line + 1).getCellText(1), numbers.get(line).figure().name());
            }
        }
    }

    private long decided(YearlyReport report) throws Exception {
        return within.run(() -> ((Number) em.createNativeQuery("select (select count(*) from tiean.penalty_decision p join tiean.case_file c"
                        + " on c.id = p.case_id where c.agency_id = cast(?1 as uuid) and extract(year from p.decided_on) = ?2)"
                        + " + (select count(*) from tiean.summary_decision s join tiean.case_file c on c.id = s.case_id"
                        + " where c.agency_id = cast(?1 as uuid) and extract(year from s.decided_at at time zone 'Asia/Shanghai') = ?2)")
                .setParameter(1, report.agencyId().toString()).setParameter(2, report.year()).getSingleResult()).longValue());
    }

    private long taken(YearlyReport report) throws Exception {
        return within.run(() -> ((Number) em.createNativeQuery("select count(*) from tiean.seizure s join tiean.case_file c on c.id = s.case_id"
                        + " where c.agency_id = cast(?1 as uuid) and extract(year from s.taken_at at time zone 'Asia/Shanghai') = ?2")
                .setParameter(1, report.agencyId().toString()).setParameter(2, report.year()).getSingleResult()).longValue());
    }

    private long total(YearlyReport report, YearlyFigure figure) {
        return reports.numbers(report).stream().filter(one -> one.figure() == figure).findFirst().orElseThrow().total();
    }

    private List<YearlyPart> parts(YearlyReport report, YearlyFigure figure) {
        List<YearlyPart> all = new ArrayList<>();
        Page<YearlyPart> page;
        do {
            page = reports.parts(report.id(), figure, new Page.Slice(all.size(), 100));
            all.addAll(page.rows());
        } while (!page.rows().isEmpty() && all.size() < page.total());
        return all;
    }
}
