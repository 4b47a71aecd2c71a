package org.tiean.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.authority.boundary.Agencies;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;
import org.tiean.settings.boundary.Settings;

/** Each agency's registers have their own chains, and nothing changes in them without an entry. */
@ArquillianTest
class RegisterChainIT {

    private static final String KEY = "archive.days";

    @Inject
    Agencies agencies;

    @Inject
    Settings settings;

    @Inject
    Ledger ledger;

    @Test
    void theRegistersOfEveryAgencyAreRecordedAndHold() {
        UUID agency = agencies.byCode("ybq-zf").orElseThrow().id();
        assertTrue(entries(agency, "agency") > 0, "the agency itself");
        assertTrue(entries(agency, "officers") > 0, "its officers");
        assertTrue(ledger.verify(Chain.ofRegister(agency.toString(), "officers")).ok());
    }

    @Test
    void aSettingOfAnAgencyStandsInItsChainAndARefusedOneDoesNot() {
        UUID agency = agencies.all().get(0).id();
        long before = entries(agency, "settings");
        LocalDate from = LocalDate.of(2090, 1, 1);
        settings.set(KEY, agency, "20", from, "地方规定二十日内归档", "虚构", false, true);
        assertEquals(before + 1, entries(agency, "settings"));
        assertEquals(20, settings.integer(KEY, agency, from));
        assertThrows(Refusal.class, () -> settings.set(KEY, agency, "二十", from.plusYears(1), "试", "试", false, true));
        assertEquals(before + 1, entries(agency, "settings"));
        assertTrue(ledger.verify(Chain.ofRegister(agency.toString(), "settings")).ok());
    }

    private long entries(UUID agency, String register) {
        return ledger.page(Chain.ofRegister(agency.toString(), register), new Page.Slice(0, 20)).total();
    }
}
