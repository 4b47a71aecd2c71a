package org.tiean.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.casefile.entity.Stage;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.control.DocumentRenderer;
import org.tiean.document.control.DraftDesk;
import org.tiean.document.control.SignaturePictures;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.Draft;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.hearing.entity.IssueNotice;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** A paper is looked at before it is made, and nothing of the act is left but its picture (文书预览). */
@ArquillianTest
class DraftDeskIT {

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
    PenaltyNotices notices;

    @Inject
    CaseDocuments documents;

    @Inject
    DraftDesk drafts;

    @Inject
    DocumentRenderer renderer;

    @Inject
    SignaturePictures signatures;

    @Inject
    Ledger ledger;

    @Test
    void whatWasLookedAtWasNotDone() {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("report");
        cast.enter(life.played().pair()[0]);
        int papers = documents.of(life.caseId()).size();
        long entries = ledger.verify(Chain.ofCase(life.caseId())).entries();
        Stage stage = desk.stage(life.played());

        List<Draft> seen = drafts.of(() -> notices.issue(desk.request(life.played()), new IssueNotice(null)));
        assertEquals(List.of(DocumentKind.PENALTY_NOTICE), seen.stream().map(Draft::kind).toList());
        assertTrue(renderer.drafts(seen, signatures::png).length > 0);
        assertEquals(papers, documents.of(life.caseId()).size());
        assertEquals(entries, ledger.verify(Chain.ofCase(life.caseId())).entries());
        assertEquals(stage, desk.stage(life.played()));

        notices.issue(desk.request(life.played()), new IssueNotice(null));
        assertEquals(seen.get(0).snapshot().getString("number"), documents.latest(life.caseId(), DocumentKind.PENALTY_NOTICE).orElseThrow().number(),
                "the number was given back");
        assertThrows(Refusal.class, () -> drafts.of(() -> notices.issue(desk.request(life.played()), new IssueNotice(null))),
                "what the act would be refused for, the look is");
    }
}
