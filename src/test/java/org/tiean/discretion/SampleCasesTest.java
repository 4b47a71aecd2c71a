package org.tiean.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.DiscretionResult.AmountCheck;
import org.tiean.discretion.entity.DiscretionResult.Outcome;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.ReferenceItems;
import org.tiean.statute.entity.FineBase;

/** 三十个示例案件：事实决定阶次，数额在阶次之内。 */
class SampleCasesTest {

    record Case(String number, CsvRow row) {
        @Override
        public String toString() {
            return number;
        }
    }

    static Stream<Case> cases() {
        return CsvRows.read(ReferenceBenchmarks.resource("/demo/sample-cases.csv"), "sample-cases.csv", "case_no").rows()
                .stream().map(row -> new Case(row.text("case_no"), row));
    }

    @Test
    void thereAreThirty() {
        assertEquals(30, cases().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theFactsChooseTheTierAndTheSumLiesInIt(Case sample) {
        CsvRow row = sample.row();
        DiscretionResult result = compute(row);
        assertEquals(row.text("expected_tier"), result.tier().tier(), result.explanation().toString());
        Money expected = row.optionalMoney("expected_amount");
        if (expected == null) {
            assertEquals(Outcome.NO_FINE, result.outcome());
            assertNull(result.range());
            return;
        }
        assertEquals(Outcome.FINE, result.outcome(), result.missing().toString());
        assertEquals(row.money("amount_min"), result.range().min());
        assertEquals(row.money("amount_max"), result.range().max());
        assertEquals(AmountCheck.INSIDE, result.check(expected));
        assertFalse(result.check(result.range().max().plus(new Money(1))) == AmountCheck.INSIDE);
        assertTrue(result.explanation().children().size() >= 3);
    }

    /** 去掉改正的事实，C1 类案件即不得罚款。 */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void withoutTheRefusalAFineOnRefusalIsNotYetLawful(Case sample) {
        CsvRow row = sample.row();
        if (!"C1".equals(ReferenceItems.ROWS.get(row.text("applied_item_code")).text("correction_type"))
                || row.optionalMoney("expected_amount") == null) {
            return;
        }
        Map<String, BigDecimal> facts = new LinkedHashMap<>(facts(row));
        facts.remove(DiscretionQuestion.CORRECTED_ON_TIME);
        DiscretionResult result = compute(row, facts);
        assertEquals(Outcome.NOT_YET, result.outcome());
        assertFalse(result.missing().isEmpty());
        assertEquals(AmountCheck.UNLAWFUL, result.check(row.money("expected_amount")));
    }

    private static DiscretionResult compute(CsvRow row) {
        return compute(row, facts(row));
    }

    private static DiscretionResult compute(CsvRow row, Map<String, BigDecimal> facts) {
        String item = row.text("applied_item_code");
        // An old version is read by the day of the act, a new lighter one by the day of the decision.
        LocalDate day = item.equals(row.text("item_code"))
                ? LocalDate.parse(row.text("event_time").substring(0, 10)) : row.date("decided_on");
        PartyGroup party = row.value("party_range", PartyGroup::parse);
        BenchmarkVersion benchmark = ReferenceBenchmarks.of(item, party, day);
        String side = "ORGANISATION".equals(row.text("party_kind")) ? "org" : "citizen";
        Money base = row.optionalMoney("base_amount");
        List<Ground> grounds = row.texts("discretion_factors").stream().map(ReferenceBenchmarks.GROUNDS::get).toList();
        return DiscretionComputation.compute(benchmark, new DiscretionQuestion(ReferenceItems.range(item, side),
                item, FineBase.of(base), facts, grounds));
    }

    private static Map<String, BigDecimal> facts(CsvRow row) {
        Map<String, BigDecimal> facts = new LinkedHashMap<>();
        row.texts("factors").stream().map(text -> text.split("="))
                .forEach(pair -> facts.put(pair[0], new BigDecimal(pair[1])));
        return facts;
    }

    @Test
    void readsAllBenchmarks() {
        assertEquals(90, ReferenceBenchmarks.ALL.size());
        assertEquals(390, ReferenceBenchmarks.ALL.stream().mapToInt(b -> b.rules().size()).sum());
        assertEquals(22, ReferenceBenchmarks.GROUNDS.size());
        assertEquals(List.of("DF-K1", "DF-K2", "DF-N1", "DF-N7"), ReferenceBenchmarks.GROUNDS.values().stream()
                .filter(Ground::minorAndCorrected).map(Ground::code).sorted().toList());
    }

    /** 每一基准的幅度恰好铺满法定幅度（以元计的）。 */
    @Test
    void tiersTileTheStatutoryRange() {
        for (BenchmarkVersion b : ReferenceBenchmarks.ALL) {
            String side = b.party() == PartyGroup.ORGANISATION ? "org" : "citizen";
            var range = ReferenceItems.range(b.itemCode(), side);
            FineBase base = FineBase.of(Money.ofYuan(100_000));
            var whole = range.resolve(base).or(() -> ReferenceItems.range(b.itemCode(), "org").resolve(base)).orElseThrow();
            var fines = b.rules().stream().filter(r -> r.fines()).map(r -> r.range(base).orElseThrow()).toList();
            assertEquals(whole.min(), fines.get(0).min(), b.itemCode());
            assertEquals(whole.max(), fines.get(fines.size() - 1).max(), b.itemCode());
        }
    }
}
