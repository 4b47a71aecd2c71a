package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.PowerListCheck;
import org.tiean.authority.control.PowerRows;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.AccountabilityGround;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.PowerListDiff;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;
import org.tiean.statute.control.StatuteTableReader;
import org.tiean.statute.entity.StatuteKind;
import org.tiean.statute.entity.StatuteVersion;

/** What may stand on a list, from the scenarios in {@code list-rows.csv}. */
class PowerListRowsTest {

    private static final Map<String, Agency> AGENCIES = Registers.agencies();
    private static final List<PowerItem> ITEMS = Registers.items();
    private static final List<OtherPower> OTHERS = PowerTable.others(Registers.resource("/reference/power-others.csv"), "o");
    private static final Map<String, StatuteVersion> STATUTES = statutes();
    private static final Map<String, List<PowerRow>> KNOWN = known();

    private static Map<String, StatuteVersion> statutes() {
        Map<String, StatuteVersion> byCode = new HashMap<>();
        StatuteTableReader.read(Registers.resource("/reference/statutes.csv"), "statutes.csv", Map.of())
                .forEach(statute -> byCode.put(statute.code(), statute));
        LocalDate day = LocalDate.of(2010, 1, 1);
        byCode.put("WJ-TEST", new StatuteVersion("WJ-TEST", "某市通知", StatuteKind.NORMATIVE_DOCUMENT, "某局", null, day, day,
                null, null, null, null));
        return byCode;
    }

    private static Map<String, List<PowerRow>> known() {
        Map<String, List<PowerRow>> known = new HashMap<>();
        ITEMS.forEach(item -> known.computeIfAbsent(item.family(), none -> new ArrayList<>()).add(PowerRows.of(item)));
        OTHERS.forEach(power -> known.computeIfAbsent(power.family(), none -> new ArrayList<>()).add(PowerRows.of(power)));
        return known;
    }

    private static PowerRow row(String agency, String code) {
        PowerRow item = ITEMS.stream().filter(each -> each.code().equals(code)).findFirst().map(PowerRows::of)
                .or(() -> OTHERS.stream().filter(each -> each.code().equals(code)).findFirst().map(PowerRows::of))
                .orElseGet(() -> row(agency, "CG-SR-001-1").with(PowerColumn.ITEM_CODE, code));
        return item.with(Map.of(PowerColumn.SWITCHED_ON, "YES",
                PowerColumn.GRANT_KIND, agency.equals("zhen") ? "EMPOWERED" : "CONCENTRATED",
                PowerColumn.GRANT_DOCUMENT, "批复", PowerColumn.GRANT_FROM, "2024-01-01", PowerColumn.POSTS, "执法岗",
                PowerColumn.ACCOUNTABILITY, AccountabilityGround.NO_BASIS.word()));
    }

    private static PowerRow changed(PowerRow row, String changes) {
        Map<PowerColumn, String> cells = new EnumMap<>(PowerColumn.class);
        for (String change : changes == null ? new String[0] : changes.split("\\|")) {
            String[] parts = change.split("=", 2);
            cells.put(PowerColumn.ofCode(parts[0]).orElseThrow(), parts[1]);
        }
        return row.with(cells);
    }

    private static PowerListCheck check(String agency) {
        return new PowerListCheck(AGENCIES.get(agency), STATUTES, KNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/authority/list-rows.csv", numLinesToSkip = 1)
    void row(ArgumentsAccessor scenario) {
        PowerRow row = changed(row(scenario.getString(1), scenario.getString(2)), scenario.getString(3));
        PowerListCheck check = check(scenario.getString(1));
        if ("yes".equals(scenario.getString(4))) {
            assertEquals(row.get(PowerColumn.ITEM_CODE), assertDoesNotThrow(() -> check.check(row)).get(PowerColumn.ITEM_CODE));
            return;
        }
        List<RowError> errors = assertThrows(ImportRefused.class, () -> check.check(row)).errors();
        String column = scenario.getString(5) == null ? "" : scenario.getString(5);
        assertTrue(errors.stream().anyMatch(error -> error.column().equals(column)
                && error.reason().contains(scenario.getString(6))), errors::toString);
    }

    @Test
    void theWholeReferenceListStandsTheCheckAsItIs() {
        int refused = 0;
        for (PowerItem item : ITEMS) {
            if (item.hasAmount()) {
                PowerRow row = row("qu", item.code());
                assertEquals(row, assertDoesNotThrow(() -> check("qu").check(row), item.code()));
            } else {
                refused++;
            }
        }
        assertEquals(4, refused);
    }

    @Test
    void theRegistersAreImportedUnderTheSameCheck() {
        PowerListCheck check = new PowerListCheck(null, STATUTES, Map.of());
        assertEquals(180, PowerTable.items(Registers.resource("/reference/power-items.csv"), "i", check::item).size());
        assertEquals(28, PowerTable.others(Registers.resource("/reference/power-others.csv"), "o", check::other).size());
        PowerListCheck withoutLaw = new PowerListCheck(null, Map.of(), Map.of());
        RowError error = assertThrows(ImportRefused.class, () -> PowerTable.items(Registers.resource("/reference/power-items.csv"),
                "power-items.csv", withoutLaw::item)).errors().get(0);
        assertEquals("power-items.csv:2 liability_statute_id: 法规库中没有这部法规：DQFZ-2018", error.display());
    }

    @Test
    void anItemStandsOnAListOnceAndTheSecondLineIsNamed() {
        SortedMap<Long, Map<String, String>> table = new TreeMap<>();
        table.put(2L, row("qu", "CG-DQ-003-1").named());
        table.put(7L, row("qu", "CG-DQ-003-2").named());
        RowError error = assertThrows(ImportRefused.class, () -> check("qu").check(CsvRows.of("清单.xlsx", table)))
                .errors().get(0);
        assertEquals("清单.xlsx:7 item_code: 同一事项在清单中出现两次（版本重叠），另见第2行", error.display());
    }

    @Test
    void aDiffNamesWhatCameWentAndChanged() {
        PowerListDiff diff = PowerListDiff.between(List.of(row("qu", "CG-DQ-003-1"), row("qu", "CG-SR-001-1")),
                List.of(row("qu", "CG-DQ-003-2"), row("qu", "CG-PS-002-1")));
        assertEquals(List.of("CG-PS-002-1"), diff.added().stream().map(row -> row.get(PowerColumn.ITEM_CODE)).toList());
        assertEquals(List.of("CG-SR-001-1"), diff.removed().stream().map(row -> row.get(PowerColumn.ITEM_CODE)).toList());
        assertEquals("CG-DQ-003-2", diff.changed().get(0).row().get(PowerColumn.ITEM_CODE));
        // Only what differs: the reference README, section 0, gives 500–20 000 before and after, C0 then C2.
        assertTrue(diff.changed().get(0).differences().contains(
                new PowerListDiff.Difference(PowerColumn.CORRECTION_TYPE, "C0", "C2")));
        assertTrue(diff.changed().get(0).differences().stream().noneMatch(one -> one.column() == PowerColumn.FINE_MAX_CITIZEN));
        assertTrue(PowerListDiff.between(List.of(row("qu", "CG-SR-001-1")), List.of(row("qu", "CG-SR-001-1"))).isEmpty());
    }
}
