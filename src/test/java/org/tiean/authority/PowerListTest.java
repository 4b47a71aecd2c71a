package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerGrant;
import org.tiean.authority.entity.PowerItem;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;

class PowerListTest {

    private static final List<PowerItem> ITEMS = Registers.items();
    private static final Map<String, PowerItem> BY_CODE = ITEMS.stream()
            .collect(Collectors.toMap(PowerItem::code, Function.identity()));

    @Test
    void theWholeListIsRead() {
        assertEquals(180, ITEMS.size());
        assertEquals(148, ITEMS.stream().filter(item -> item.inForceOn(LocalDate.of(2026, 11, 21))).count());
        assertEquals(4, ITEMS.stream().filter(item -> !item.hasAmount()).count());
        assertEquals(36, ITEMS.stream().filter(item -> item.correction().type() == CorrectionType.C1).count());
        assertEquals(44, ITEMS.stream().filter(item -> item.correction().step2Condition() != null).count());
    }

    @Test
    void oneItemToTheLastColumn() {
        PowerItem barbecue = BY_CODE.get("CG-DQ-003-2");
        assertEquals("CG-DQ-003", barbecue.family());
        assertEquals(2, barbecue.familyVersion());
        assertEquals(Money.ofYuan(500), barbecue.fine().minCitizen());
        assertEquals(Money.ofYuan(20_000), barbecue.fine().maxCitizen());
        assertEquals(Money.ofYuan(5_000), barbecue.correction().step2FromCitizen());
        assertEquals("拒不改正", barbecue.correction().step2Condition());
        assertEquals("CG-DQ-003-1", barbecue.supersedes());
        assertEquals("全国", barbecue.provenance().jurisdiction());
        assertEquals(64, barbecue.provenance().contentHash().length());
        PowerItem percent = BY_CODE.get("CG-GH-001-1");
        assertEquals(0, new BigDecimal("5").compareTo(percent.fine().percentMin()));
        assertEquals(0, new BigDecimal("10").compareTo(percent.fine().percentMax()));
    }

    @Test
    void aSuccessorStartsTheDayAfter() {
        List<PowerItem> successors = ITEMS.stream().filter(item -> item.supersedes() != null).toList();
        assertEquals(32, successors.size());
        for (PowerItem item : successors) {
            PowerItem former = BY_CODE.get(item.supersedes());
            assertEquals(item.family(), former.family());
            assertEquals(item.effectiveFrom(), former.effectiveTo().plusDays(1), item.code());
        }
    }

    @Test
    void neverTwoVersionsOnOneDay() {
        for (PowerItem item : ITEMS) {
            assertEquals(1, Registers.versions(ITEMS, item.family()).stream()
                    .filter(version -> version.inForceOn(item.effectiveFrom())).count(), item.code());
        }
    }

    @Test
    void otherPowersAreRead() {
        List<OtherPower> others = PowerTable.others(Registers.resource("/reference/power-others.csv"), "power-others.csv");
        assertEquals(28, others.size());
        assertEquals(7, others.stream().filter(power -> power.kind() == OtherPower.Kind.COERCIVE_MEASURE).count());
        assertEquals(9, others.stream().filter(power -> power.kind() == OtherPower.Kind.INSPECTION).count());
        OtherPower closure = others.get(0);
        assertNull(closure.duty());
        assertEquals(68, closure.basis().article());
    }

    @Test
    void oneFaultyRowRefusesTheListAndNamesEveryFault() {
        String header = "item_code,domain,name,duty_statute_id,duty_article,duty_paragraph,duty_item,liability_statute_id,"
                + "liability_article,liability_paragraph,liability_item,duty_text,liability_text,penalty_kinds,fine_basis,"
                + "fine_min_citizen,fine_max_citizen,fine_min_org,fine_max_org,multiple_min,multiple_max,percent_min,"
                + "percent_max,rectify_first,correction_type,correction_basis,effective_from,effective_to,verified_against,"
                + "fine_base,step2_condition,step2_from_citizen,step2_from_org,step2_measure,supersedes_item,verification,"
                + "jurisdiction,notes\n";
        String good = "CG-SR-901-1,市容,甲,X-1,1,,,X-1,2,1,,,罚,罚款,FIXED_RANGE,10,20,,,,,,,ALSO,C0,,2020-01-01,,处,,,,,,,M,全国,\n";
        String turned = good.replace("10,20", "20,10").replace("901", "902");
        String noCode = good.replace("CG-SR-901-1", "SR-901");
        String noType = good.replace(",C0,", ",C9,").replace("901", "903");
        ImportRefused refused = assertThrows(ImportRefused.class, () -> PowerTable.items(
                new StringReader(header + good + good + turned + noCode + noType), "power-items.csv"));
        assertEquals(List.of(3L, 4L, 5L, 6L), refused.errors().stream().map(RowError::line).distinct().toList());
        assertEquals(1, PowerTable.items(new StringReader(header + good), "power-items.csv").size());
    }

    @Test
    void theHashHoldsTheContentAndNotTheEnd() {
        PowerItem item = BY_CODE.get("CG-DQ-003-1");
        assertFalse(item.provenance().contentHash().equals(BY_CODE.get("CG-DQ-003-2").provenance().contentHash()));
        String before = item.provenance().contentHash();
        item.endOn(LocalDate.of(2026, 8, 14));
        assertEquals(before, item.provenance().contentHash());
    }

    @Test
    void withoutAnAmountNothingIsSwitchedOn() {
        var agencies = Registers.agencies();
        LocalDate from = LocalDate.of(2026, 1, 1);
        assertEquals("authority.grant.no-amount", assertThrows(Refusal.class, () -> new PowerGrant(agencies.get("qu"),
                BY_CODE.get("CG-SR-010-1"), PowerGrant.Kind.CONCENTRATED, "文件", from, null)).key());
    }

    @Test
    void everyWayOfHoldingAPowerHasItsHolder() {
        var agencies = Registers.agencies();
        PowerItem item = BY_CODE.get("CG-SR-001-1");
        LocalDate from = LocalDate.of(2026, 1, 1);
        Map<PowerGrant.Kind, List<String>> allowed = Map.of(
                PowerGrant.Kind.BY_LAW, List.of("jiedao", "qu", "zhen"),
                PowerGrant.Kind.CONCENTRATED, List.of("qu"),
                PowerGrant.Kind.EMPOWERED, List.of("jiedao", "zhen"),
                PowerGrant.Kind.DELEGATED, List.of("weituo"));
        allowed.forEach((kind, holders) -> assertEquals(holders,
                List.of("jiedao", "paichu", "qu", "weituo", "zhen").stream().filter(code -> {
                    try {
                        return new PowerGrant(agencies.get(code), item, kind, "文件", from, null).holdsOn(from);
                    } catch (Refusal refusal) {
                        assertEquals("authority.grant.wrong-holder", refusal.key());
                        return false;
                    }
                }).toList(), kind.name()));
        assertTrue(allowed.keySet().containsAll(List.of(PowerGrant.Kind.values())));
    }
}
