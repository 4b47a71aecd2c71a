package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Party;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.disclosure.entity.PublicParty;
import org.tiean.disclosure.entity.PublicPlace;
import org.tiean.kernel.entity.ProtectedText;

/** What everybody may read of somebody (rulebook F1.8, H4, M11). */
class PublicMaskingTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/masking.csv", numLinesToSkip = 1)
    void party(String name, PartyKind kind, String full, String number, String representative, String address,
               String publicName, String code, String publicRepresentative, String publicAddress) {
        assertEquals(new PublicParty(kind, publicName, code, publicRepresentative, publicAddress),
                PublicMasking.party(known(kind, full, number, representative, address, null)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/masked-texts.csv", numLinesToSkip = 1)
    void text(String name, String text, String masked) {
        List<Party> parties = List.of(
                known(PartyKind.CITIZEN, "李明", "999999198503120114", null, "示范市样板区样板街6号", "13800001234"),
                known(PartyKind.ORGANISATION, "示范市演示文化传播有限公司", "91999999MADEM1014F", "钱经理", "示范市样板区演示路18号", null));
        assertEquals(masked, PublicMasking.text(text, parties));
        assertEquals(masked, PublicMasking.text(PublicMasking.text(text, parties), parties), "twice is as once");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/places.csv", numLinesToSkip = 1)
    void place(String name, String place, String kinds, boolean covered, String told, Double longitude, Double latitude) {
        List<Party> parties = Stream.of(kinds.split(";")).map(kind -> known(PartyKind.valueOf(kind), "某某", null, null, null, null)).toList();
        assertEquals(told == null ? null : new PublicPlace(told, longitude, latitude),
                PublicMasking.place(new Scene("案", place, 125.1155, 30.0605, "事实"), parties, covered));
    }

    @Test
    void eighteenOnTheBirthday() {
        Party party = known(PartyKind.CITIZEN, "李明", "999999200811210114", null, null, null);
        assertEquals(Optional.of(true), PublicMasking.minor(party, LocalDate.of(2026, 11, 20)));
        assertEquals(Optional.of(false), PublicMasking.minor(party, LocalDate.of(2026, 11, 21)));
    }

    @Test
    void whereTheNumberDoesNotTellNobodyGuesses() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        assertEquals(Optional.empty(), PublicMasking.minor(known(PartyKind.CITIZEN, "John Smith", "E1234567", null, null, null), day));
        assertEquals(Optional.empty(), PublicMasking.minor(known(PartyKind.CITIZEN, "李明", null, null, null, null), day));
        assertEquals(Optional.of(false), PublicMasking.minor(known(PartyKind.ORGANISATION, "公司", null, null, null, null), day));
    }

    private static Party known(PartyKind kind, String name, String number, String representative, String address, String phone) {
        CaseFile caseFile = new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, UUID.randomUUID(), null,
                new Scene("案", "示范市样板区", null, null, "事实"), LocalDate.of(2026, 10, 11), Instant.EPOCH);
        return caseFile.addParty(new PartyDetails(UUID.randomUUID(), kind, name, "证件", ProtectedText.of(number),
                representative, ProtectedText.of(address), ProtectedText.of(phone)), null, null);
    }
}
