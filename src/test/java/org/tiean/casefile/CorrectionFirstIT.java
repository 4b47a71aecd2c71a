package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.casefile.entity.Stage;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.InvestigationPlayer;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.ReportView;
import org.tiean.kernel.entity.Money;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/** Where the clause fines only those who do not correct, there is no fine before they were told, waited for and visited. */
@ArquillianTest
class CorrectionFirstIT {

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
    InvestigationPlayer investigation;

    @Inject
    InvestigationReports reports;

    @Inject
    Ledger ledger;

    @Test
    void noFineBeforeTheTimeToCorrectIsOverAndTheVisitMade() {
        Life life = Life.of(samples.require("SF-2025-004"), scripts, holidays.calendar(), time);
        life.through("approve-filing");
        refused(life, "correction-first");

        life.through("order-correction");
        UnlawfulAct notServed = assertThrows(UnlawfulAct.class, () -> investigation.reinspect(life.played()));
        assertTrue(notServed.findings().stream().anyMatch(finding -> finding.key().equals("investigation.rule.order-not-served")),
                () -> String.valueOf(notServed.findings()));

        life.through("serve-correction-order");
        UnlawfulAct early = assertThrows(UnlawfulAct.class, () -> investigation.reinspect(life.played()));
        assertTrue(early.findings().stream().anyMatch(finding -> finding.rule().equals("reinspection-after-lapse")
                && finding.basis().display().contains("第二十八条")));
        refused(life, "correction-first");

        life.upTo("reinspect");
        refused(life, "correction-first");
        life.through("reinspect");
        life.through("report");
        assertEquals(Stage.NOTICE, desk.stage(life.played()));
        ReportView report = reports.current(life.caseId()).orElseThrow();
        assertEquals("一般", report.lines().get(0).tier());
        assertEquals(Money.ofYuan(400), report.fineOf(life.played().partyId()));
        assertFalse(report.departure());
        assertFalse(report.hearingInScope(), "the demo city hears citizens from 5,000 yuan on");
        assertTrue(ledger.verify(Chain.ofCase(life.caseId())).ok());
    }

    private void refused(Life life, String rule) {
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> investigation.report(life.played()));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.rule().equals(rule)
                && finding.basis().display().contains("第二十八条")), () -> String.valueOf(refused.findings()));
        assertEquals(Stage.INVESTIGATION, desk.stage(life.played()));
    }
}
