package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.authority.control.OrganDerivation;
import org.tiean.authority.control.RegisterTable;
import org.tiean.authority.control.TwoOfficerRule;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.settings.control.SettingCatalogue;

/** The registers of the fictional city hang together. */
class DemoRegistersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Map<String, Agency> AGENCIES = Registers.agencies(
            Registers.demo("agencies.csv", RegisterTable.AGENCIES));

    @Test
    void everyAgencyCanIssue() {
        assertEquals(Set.of("sfs-zf", "ybq-zf", "xhz"), AGENCIES.keySet());
        for (Agency agency : AGENCIES.values()) {
            var organ = OrganDerivation.derive(agency, DAY);
            assertTrue(organ.sealAlias() != null && organ.court() != null && organ.numberPrefix() != null);
        }
        assertEquals("示范市样板区人民政府", OrganDerivation.derive(AGENCIES.get("xhz"), DAY).reviewOrgan());
    }

    @Test
    void everySquadHasItsPair() {
        Map<String, UUID> squads = new HashMap<>();
        Registers.demo("squads.csv", "agency_code", "squad_code").rows()
                .forEach(row -> squads.put(row.text("squad_code"), UUID.randomUUID()));
        List<Officer> officers = Registers.demo("officers.csv", RegisterTable.OFFICERS)
                .map(row -> RegisterTable.officer(row, null, row.value("agency_code", AGENCIES::get).id(),
                        squads.get(row.optionalText("squad_code"))));
        for (UUID squad : squads.values()) {
            List<Officer> pair = officers.stream()
                    .filter(officer -> squad.equals(officer.squadId()) && !officer.isAuxiliary()).toList();
            assertEquals(List.of(), TwoOfficerRule.check(pair, pair.get(0).agencyId(), DAY));
        }
    }

    @Test
    void everyRoleIsPlayed() {
        Set<Role> played = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (String file : List.of("officers.csv", "accounts.csv")) {
            for (CsvRow row : Registers.demo(file, "username", "roles").rows()) {
                played.addAll(Role.ofRealmNames(row.texts("roles")));
                assertTrue(names.add(row.text("username")), row.text("username"));
            }
        }
        assertEquals(Set.of(Role.values()), played);
    }

    @Test
    void everyGrantIsHeld() {
        List<PowerGrant> grants = Registers.grants(Registers.demo("grants.csv", "agency_code", "item_family"), AGENCIES,
                Registers.items());
        assertTrue(grants.size() > 300);
        assertTrue(grants.stream().anyMatch(grant -> grant.kind() == PowerGrant.Kind.EMPOWERED));
    }

    @Test
    void everySettingIsDeclared() {
        SettingCatalogue catalogue = new SettingCatalogue();
        for (CsvRow row : Registers.demo("settings.csv", "key", "value").rows()) {
            var declaration = catalogue.require(row.text("key"));
            declaration.type().require(declaration.key(), row.text("value"), declaration.choices());
        }
    }

    @Test
    void aRegisterWithAFaultyRowIsRefusedWhole() {
        String table = String.join(",", RegisterTable.AGENCIES) + "\n"
                + "a,DEPARTMENT,,甲局,甲,,,,,,甲市,甲市人民政府,,,,文件,2020-01-01,\n"
                + "b,DISPATCHED,,乙队,乙,,,,,,甲市,,,,,文件,2020-01-01,\n"
                + "c,TOWN,nobody,丙镇,丙,,,,,,甲市,,,,,,2020-13-01,\n";
        ImportRefused refused = assertThrows(ImportRefused.class, () -> Registers.agencies(
                CsvRows.read(new StringReader(table), "agencies.csv", RegisterTable.AGENCIES)));
        assertEquals(Set.of(3L, 4L), new HashSet<>(refused.errors().stream().map(error -> error.line()).toList()));
    }
}
