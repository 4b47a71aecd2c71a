package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.boundary.TimeLimits;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.control.SummaryPlayer;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.disclosure.boundary.PublicDecisions;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.disclosure.boundary.Publications;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** A cigarette end: decided, collected, reported, closed, and nobody's business. */
@ArquillianTest
class SummaryCaseIT {

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
    SummaryPlayer player;

    @Inject
    Decisions decisions;

    @Inject
    TimeLimits limits;

    @Inject
    PublicationDecisions publicationDecisions;

    @Inject
    Publications publications;

    @Inject
    PublicDecisions published;

    @Inject
    CaseDocuments documents;

    @Inject
    Ledger ledger;

    @Test
    void decidedOnTheSpotReportedInTimeAndNotPublished() {
        Life life = Life.of(samples.require("SF-2025-001"), scripts, holidays.calendar(), time);
        life.through("decide-on-the-spot");
        DecisionView decision = decisions.current(life.caseId()).get(0);
        assertTrue(decision.summary() && decision.collected());
        assertEquals(2_000L, decision.fine().fen());
        assertTrue(documents.view(decision.documentId()).orElseThrow().isSealed());
        LocalDate due = limits.dueOf(life.caseId(), "summary-filing").map(LimitResult::due).orElseThrow();

        life.through("file-summary-decision");
        assertFalse(Zones.dayOf(time.now()).isAfter(due), "within three working days");
        assertTrue(limits.dueOf(life.caseId(), "summary-filing").isEmpty());
        assertFalse(publicationDecisions.ofDecision(decision.id()).orElseThrow().isPublish());

        life.through("archive");
        assertEquals(Stage.ARCHIVED, desk.stage(life.played()));
        assertTrue(publications.of(life.caseId()).isEmpty());
        assertEquals(0, published.search(decision.number().replaceAll("\\D", " "), PublicFilter.NONE, PublicOrder.NEWEST, new Page.Slice(0, 50)).rows()
                .stream().filter(line -> line.number().equals(decision.number())).count());
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    @Test
    void oneOfficerDoesNotDecideOnTheSpot() {
        Played alone = new Played(Life.today(samples.require("SF-2025-001"), time), java.util.UUID.randomUUID(), new String[] {"officer1"});
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> player.decide(alone));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.rule().equals("spot-officers")));
    }
}
