package org.tiean.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Newcomer;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.boundary.OfficerRegister;
import org.tiean.authority.entity.OfficerAct;
import org.tiean.authority.entity.Secondment;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Scene;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.decision.boundary.SummaryDecisions;
import org.tiean.decision.entity.DecideOnTheSpot;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.SummaryPlayer;
import org.tiean.demo.entity.Played;
import org.tiean.authority.entity.Secondment.Capacity;
import org.tiean.kernel.entity.Zones;

/** An officer lent to a town decides there and sends it in when back at the own agency: it was made for the town. */
@ArquillianTest
class SpotOnLoanIT {

    private static final String LENT = "city1";
    private static final String TOWN = "xhz";

    @Inject
    Samples samples;

    @Inject
    DemoTime time;

    @Inject
    Cast cast;

    @Inject
    OfficerRegister register;

    @Inject
    Agencies agencies;

    @Inject
    SummaryPlayer player;

    @Inject
    SummaryDecisions decisions;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Test
    void countsForTheAgencyOfItsDay() {
        LocalDate lent = Zones.dayOf(time.now()).plusDays(1);
        UUID town = agencies.byCode(TOWN).orElseThrow().id();
        cast.enter("secadmin1");
        register.lend(cast.ids(LENT).get(0), new Secondment.Terms(town, cast.squad("town1"), Capacity.OFFICER, lent, lent),
                new OfficerAct.Ground(UUID.randomUUID(), lent, "支援虚构镇整治", "示执借〔2026〕9号"));
        time.moveTo(lent.plusDays(1), LocalTime.of(9, 0));

        assertEquals(town, decide(lent).agencyId(), "made on the day of the loan");
        // On the day after, the two no longer act for one agency (行政处罚法42(1)).
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> decide(lent.plusDays(1)));
        assertTrue(refused.findings().stream().anyMatch(finding -> finding.rule().equals("spot-officers")), refused::toString);
    }

    private CaseFile decide(LocalDate day) {
        Instant happened = day.atTime(8, 30).atZone(Zones.CHINA).toInstant();
        Played played = new Played(Newcomer.instead(samples.require("SF-2025-001")).on(happened, null, day), UUID.randomUUID(),
                new String[] {LENT, "town1"});
        DecideOnTheSpot told = player.command(played);
        Scene inTown = new Scene(told.scene().title(), "示范市样板区虚构镇虚构路2号门前", null, null, told.scene().facts());
        cast.enter(LENT);
        decisions.decide(new ActRequest(UUID.randomUUID(), played.caseId(), happened.plusSeconds(600)), new DecideOnTheSpot(
                told.officerIds(), inTown, told.happenedAt(), told.evidence(), told.party(), told.itemCode(), told.findings(),
                told.grounds(), told.fine(), told.steps(), told.correction(), told.collection(), told.handover(), null));
        return em.find(CaseFile.class, played.caseId());
    }
}
