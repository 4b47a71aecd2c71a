package org.tiean.casefile.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.kernel.entity.ProtectedText;

/** What stays hidden until somebody gives a reason (rulebook M11). */
class MaskingTest {

    private static Optional<ProtectedText> value(String text) {
        return Optional.of(ProtectedText.of(text));
    }

    @Test
    void aCitizensNumberKeepsSixAndTwo() {
        assertEquals("110101**********15", Masking.idNumber(PartyKind.CITIZEN, value("110101199003077715")));
    }

    @Test
    void theCreditCodeOfAnOrganisationIsPublic() {
        assertEquals("11999999MADEG00199", Masking.idNumber(PartyKind.ORGANISATION, value("11999999MADEG00199")));
    }

    @Test
    void anIdentityCardStaysHiddenWhateverThePartyIsCalled() {
        assertEquals("110101**********15", Masking.idNumber(PartyKind.SOLE_TRADER, value("110101199003077715")));
    }

    @Test
    void aPhoneKeepsThreeAndTwo() {
        assertEquals("139******34", Masking.phone(value("13900001234")));
    }

    @Test
    void aHomeEndsAtTheDistrict() {
        assertEquals("示范市样板区****", Masking.address(PartyKind.CITIZEN, value("示范市样板区示范大道1号2单元301室")));
        assertEquals("示范市样板区示范大道1号", Masking.address(PartyKind.ORGANISATION, value("示范市样板区示范大道1号")));
    }

    @Test
    void nothingGivenIsNothingShown() {
        assertEquals("", Masking.phone(Optional.empty()));
    }
}
