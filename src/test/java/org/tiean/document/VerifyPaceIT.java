package org.tiean.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.VerifyPage;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Who guesses numbers and days well is slowed as well: nobody counts the papers of the house through the page that checks them. */
@ArquillianTest
class VerifyPaceIT {

    private static final int FREE = 10;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    CaseDocuments documents;

    @Inject
    VerifyPage page;

    @Test
    void numbersThatAreFoundCountToo() {
        Life life = Life.of(samples.require("SF-2025-005"), scripts, holidays.calendar(), time);
        life.through("archive");
        DocumentView paper = documents.latest(life.caseId(), DocumentKind.PENALTY_DECISION).orElseThrow();
        LocalDate day = Zones.dayOf(paper.createdAt());
        time.moveTo(time.now().plusSeconds(2 * 3600));
        for (int looked = 0; looked < FREE; looked++) {
            look(paper.number(), day);
            assertEquals(1, page.getFound().size());
        }
        assertEquals(Refusal.Kind.TOO_OFTEN, assertThrows(Refusal.class, () -> look(paper.number(), day)).kind());
        time.moveTo(time.now().plusSeconds(2 * 3600));
        look(paper.number(), day);
        assertEquals(1, page.getFound().size(), "who waits is answered");
    }

    private void look(String number, LocalDate day) {
        page.setNumber(number);
        page.setDay(day);
        page.look();
    }
}
