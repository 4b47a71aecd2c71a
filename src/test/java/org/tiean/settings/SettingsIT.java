package org.tiean.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.demo.control.Cast;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.boundary.SettingsDesk;
import org.tiean.settings.entity.ChangeSetting;
import org.tiean.settings.entity.Setting;

/** A CONFIG point is changed by who may, from a day to come, and the change stands in the agency's register chain. */
@ArquillianTest
class SettingsIT {

    @Inject
    SettingsDesk desk;

    @Inject
    Settings settings;

    @Inject
    Ledger ledger;

    @Inject
    Cast cast;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Test
    void theCatalogueKeeperSetsItForTheOwnAgencyAndItIsRecorded() {
        cast.enter("catalogue1");
        UUID agency = actor.agencyId();
        Chain chain = Chain.ofRegister(agency.toString(), "settings");
        long before = ledger.page(chain, new Page.Slice(0, 1)).total();
        LocalDate from = Zones.today(clock).plusDays(10);
        int days = settings.integer("archive.days", agency, from) + 15;
        Setting set = desk.change(new ChangeSetting("archive.days", agency, String.valueOf(days), from, "试行延长", "样综执〔2026〕9号"));
        assertEquals("catalogue1", set.enteredBy().orElseThrow());
        assertEquals(days, settings.integer("archive.days", agency, from));
        assertEquals(days - 15, settings.integer("archive.days", agency, from.minusDays(1)), "the day before keeps its value");
        assertEquals(days - 15, settings.integer("archive.days", UUID.randomUUID(), from), "others keep theirs");
        assertEquals(before + 1, ledger.page(chain, new Page.Slice(0, 1)).total());
        assertTrue(ledger.verify(chain).ok());
    }

    @Test
    void nobodyElseMayAndNothingIsLeftBehind() {
        cast.enter("officer1");
        UUID agency = actor.agencyId();
        ChangeSetting change = new ChangeSetting("archive.days", agency, "99", Zones.today(clock).plusDays(400), "试", "试");
        assertEquals(403, assertThrows(Refusal.class, () -> desk.change(change)).kind().status());
        cast.enter("catalogue1");
        ChangeSetting everywhere = new ChangeSetting("archive.days", null, "99", Zones.today(clock).plusDays(400), "试", "试");
        assertEquals(403, assertThrows(Refusal.class, () -> desk.change(everywhere)).kind().status());
        List<Setting> history = desk.history("archive.days", agency);
        assertFalse(history.stream().anyMatch(setting -> setting.value().equals("99")));
    }

    @Test
    void neitherThePastNorNonsenseIsSet() {
        cast.enter("catalogue1");
        UUID agency = actor.agencyId();
        LocalDate today = Zones.today(clock);
        assertEquals("settings.change.in-the-past", assertThrows(Refusal.class, () -> desk.change(
                new ChangeSetting("collective.quorum", agency, "4", today.minusDays(1), "试", "试"))).key());
        assertEquals("settings.value.malformed", assertThrows(Refusal.class, () -> desk.change(
                new ChangeSetting("collective.quorum", agency, "四", today.plusDays(1), "试", "试"))).key());
        assertEquals("settings.key.unknown", assertThrows(Refusal.class, () -> desk.change(
                new ChangeSetting("collective.colour", agency, "red", today.plusDays(1), "试", "试"))).key());
    }
}
