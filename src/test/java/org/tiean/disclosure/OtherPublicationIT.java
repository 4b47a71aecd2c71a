package org.tiean.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.CurrentLaw;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.disclosure.boundary.OtherPublicationDecisions;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.PublicationList;
import org.tiean.disclosure.boundary.PublicationProofs;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.boundary.ShownPublications;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.ConfirmPublication;
import org.tiean.disclosure.entity.Confirmation;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.Publication;
import org.tiean.disclosure.entity.PublicationDecision;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.disclosure.entity.RecordRepair;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.disclosure.entity.Side;
import org.tiean.disclosure.entity.Suggestion;
import org.tiean.disclosure.entity.WithdrawPublication;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** Decisions that are no penalties on their way to the public page, and off it (国办发〔2018〕118号 point 6; F1.3, F1.9). */
@ArquillianTest
class OtherPublicationIT {

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
    OtherPublicationDecisions others;

    @Inject
    PublicationDecisions deciding;

    @Inject
    Publications publications;

    @Inject
    PublicationList list;

    @Inject
    PublicDecisions open;

    @Inject
    ShownPublications shown;

    @Inject
    PublicationProofs proofs;

    @Inject
    CaseDocuments documents;

    @Inject
    TimeLimits limits;

    @Inject
    Ledger ledger;

    private Life life;

    @Test
    void aDetentionIsPublishedAsAPenaltyIsInTwentyWorkingDaysAndOnNoCreditSite() throws Exception {
        life = Life.of(CurrentLaw.of(samples.require("SF-2026-009"), "CG-ZS-005-2"), scripts, holidays.calendar(), time);
        life.through("serve-seizure");
        DocumentView paper = documents.latest(life.caseId(), DocumentKind.SEIZURE_DECISION).orElseThrow();
        LimitResult due = limits.dueOf(paper.id(), "publish-other").orElseThrow();
        assertEquals(20, workingDays(Zones.dayOf(paper.createdAt()), due.due()), "twenty working days from the decision");
        cast.enter("disclosure1");
        assertTrue(list.page(PublicationStanding.TO_DECIDE, Page.Slice.first(200)).rows().stream()
                .anyMatch(row -> row.caseId().equals(life.caseId()) && row.number().equals(paper.number())), "it stands on the clerk's list");
        Suggestion suggested = others.undecided(desk.caseFile(life.played())).get(0);
        assertTrue(suggested.publish() && suggested.kind() == PublishedKind.MEASURE);
        assertEquals(new Channels(true, false, false), suggested.channels());
        assertNull(suggested.gravity());
        assertEquals("disclosure.decision.no-credit", assertThrows(Refusal.class, () -> decide(suggested, new Channels(true, true, true), null)).key());
        assertEquals("disclosure.decision.no-credit", assertThrows(Refusal.class, () -> decide(suggested, suggested.channels(), Gravity.MINOR)).key());
        decide(suggested, suggested.channels(), null);
        assertEquals(Confirmation.AWAITED, made().confirmation());
        assertEquals(List.of("other-publication-waits"), refused(() -> decide(suggested, suggested.channels(), null)), "once");
        assertTrue(limits.dueOf(paper.id(), "publish-other").isPresent(), "until everybody can read it");
        assertEquals(List.of("publication-by-another", "publication-by-another"), refused(this::confirm));
        cast.enter("head1");
        confirm();
        time.settle();
        Publication entry = publications.of(life.caseId()).get(0);
        assertEquals(Publication.State.PUBLISHED, entry.state());
        assertTrue(limits.dueOf(paper.id(), "publish-other").isEmpty(), "kept");
        read(entry, paper);
        cast.enter("disclosure1");
        assertEquals(List.of("repair-grounded"), refused(() -> publications.repaired(desk.request(life.played()),
                new RecordRepair(entry.id(), Zones.dayOf(time.now()), "信修〔示〕第9号", true, true))), "there is nothing to repair");
        anew(entry);
        itIsSaidWhenTheMeasureIsOver(publications.of(life.caseId()).stream().filter(one -> one.state() == Publication.State.PUBLISHED).findFirst().orElseThrow());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void itIsSaidWhenTheMeasureIsOver(Publication standing) {
        assertNull(shown.find(standing.publicId()).measureOverOn(), "it lasts");
        life.through("dispose-seizure");
        assertEquals(Zones.dayOf(time.now()), shown.find(standing.publicId()).measureOverOn());
        assertEquals(Publication.State.PUBLISHED, shown.find(standing.publicId()).state(), "a measure that ended lawfully stays published to its day");
    }

    /** The page, the file, the list and the sides. */
    private void read(Publication entry, DocumentView paper) throws Exception {
        ShownPublication page = shown.find(entry.publicId());
        assertEquals(PublishedKind.MEASURE, page.kind());
        assertEquals(paper.number(), page.content().number());
        assertTrue(page.content().penalties().get(0).startsWith("扣押：") && page.content().penalties().get(0).contains("期限自"),
                page.content().penalties().toString());
        assertFalse(page.content().basis().isBlank());
        try (InputStream file = shown.file(entry.publicId()); PdfDocument text = new PdfDocument(new PdfReader(file))) {
            String said = PdfTextExtractor.getTextFromPage(text.getFirstPage()).replaceAll("\\s", "");
            assertTrue(said.contains("查封（扣押）决定书") && said.contains("公开文本") && said.contains("决定内容：扣押"), said);
            assertFalse(said.contains("处罚决定：") || said.contains("第四十八条"), said);
        }
        assertTrue(proofs.of(page).isPresent());
        PublicFilter detained = new PublicFilter(null, null, null, null, null, null, "扣押", null, null, null, null);
        assertTrue(open.search(null, detained, PublicOrder.TOLD, Page.Slice.first(100)).rows().stream()
                .anyMatch(line -> line.publicId().equals(entry.publicId())), "found by its kind");
        PublicSummary sides = open.summary(null, PublicFilter.NONE, Set.of(Side.KIND), 50);
        assertTrue(sides.values(Side.KIND).stream().anyMatch(value -> value.value().equals("扣押") && value.count() > 0), sides.toString());
    }

    /** Wrong in its text it comes down and is published again, on the same way. */
    private void anew(Publication first) {
        publications.withdraw(desk.request(life.played()), new WithdrawPublication(first.id(), WithdrawPublication.Trigger.ERROR,
                Zones.dayOf(time.now()), "公示内容有误，更正后重新公示。", null));
        assertEquals(1, publications.toPublishAnew(life.caseId()).size());
        deciding.anew(desk.request(life.played()), new DecidePublication(List.of(new DecidePublication.Line(first.decisionId(), true,
                "更正后重新公示", new Channels(true, false, false), null, "当事人夜间营业噪声超标。扣押有关设备。"))));
        cast.enter("head1");
        confirm();
        time.settle();
        ShownPublication again = shown.newer(shown.find(first.publicId())).orElseThrow();
        assertEquals("当事人夜间营业噪声超标。扣押有关设备。", again.content().facts());
        assertEquals(first.publicId(), shown.earlier(again).orElseThrow().publicId());
        assertTrue(limits.dueOf(first.decisionId(), "publish-other").isEmpty());
    }

    @Test
    void whatThePlaceDoesNotPublishIsSettledWithItsReasonAtOnce() {
        life = Life.of(CurrentLaw.of(samples.require("SF-2025-018"), "CG-ZS-006-3"), scripts, holidays.calendar(), time);
        life.through("approve-no-penalty");
        PublicationDecision settled = made();
        assertFalse(settled.isPublish());
        assertEquals(PublishedKind.NO_PENALTY, settled.kind());
        assertTrue(settled.reason().contains("没有规定"), settled.reason());
        assertTrue(limits.dueOf(settled.decisionId(), "publish-other").isEmpty());
        assertTrue(ledger.page(Chain.ofCase(life.caseId()), Page.Slice.first(Page.Slice.LARGEST)).rows().stream()
                .anyMatch(one -> one.act().equals("settle-publication")), "and stands in the record");
        life.toItsEnd();
        assertTrue(publications.of(life.caseId()).isEmpty());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void decide(Suggestion suggested, Channels channels, Gravity gravity) {
        others.decide(desk.request(life.played()), new DecidePublication(List.of(new DecidePublication.Line(suggested.decisionId(), true,
                suggested.reason(), channels, gravity, null))));
    }

    private void confirm() {
        deciding.confirm(desk.request(life.played()), new ConfirmPublication(made().decisionId(), ConfirmPublication.Outcome.CONFIRMED, null));
    }

    private PublicationDecision made() {
        return deciding.of(life.caseId()).get(0);
    }

    private long workingDays(LocalDate from, LocalDate to) {
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(holidays.calendar()::isWorkingDay).count();
    }

    private static List<String> refused(Runnable act) {
        return assertThrows(UnlawfulAct.class, act::run).findings().stream().filter(Finding::blocks).map(Finding::rule).toList();
    }
}
