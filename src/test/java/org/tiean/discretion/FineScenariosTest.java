package org.tiean.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.discretion.control.DailyFine;
import org.tiean.discretion.control.Departure;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.discretion.entity.DailyFineResult;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.DiscretionResult.AmountCheck;
import org.tiean.discretion.entity.DiscretionResult.Outcome;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.Maker;
import org.tiean.discretion.entity.MakerLevel;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.ReferenceItems;
import org.tiean.statute.entity.FineBase;

/** 从事实到阶次、幅度和数额；回看、按日连续处罚、调整适用. */
class FineScenariosTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discretion/fines.csv", delimiter = '|', numLinesToSkip = 3)
    void comesTo(String what, String item, PartyGroup party, LocalDate day, BigDecimal base, int units, String facts, String grounds,
            Integer first, Integer repeat, Outcome outcome, String tier, BigDecimal min, BigDecimal max, BigDecimal amount,
            AmountCheck check, String working) {
        DiscretionInputs inputs = new DiscretionInputs(day, party, values(facts), null, grounds(grounds), history(day, first, repeat),
                Map.of(item, new UUID(1, 2)));
        DiscretionResult result = compute(item, party, base, units, inputs);
        assertEquals(outcome, result.outcome(), working + result.explanation());
        assertEquals(tier, result.tier() == null ? null : result.tier().tier(), working);
        assertEquals(min, result.range() == null ? null : plain(result.range().min()), working);
        assertEquals(max, result.range() == null ? null : plain(result.range().max()), working);
        if (amount != null) {
            assertEquals(check, result.check(Money.ofYuan(amount)), working);
        }
        assertEquals(outcome == Outcome.NOT_YET || outcome == Outcome.UNDETERMINED, !result.missing().isEmpty());
        // What was kept gives the same result again, step by step.
        DiscretionInputs again = DiscretionInputs.fromJson(Json.createReader(new StringReader(inputs.toJson().toString())).readObject());
        assertEquals(inputs, again);
        assertEquals(result, compute(item, party, base, units, again));
    }

    private static DiscretionResult compute(String item, PartyGroup party, BigDecimal base, int units, DiscretionInputs inputs) {
        BenchmarkVersion benchmark = ReferenceBenchmarks.of(item, party, inputs.day());
        return DiscretionComputation.compute(benchmark, new DiscretionQuestion(
                ReferenceItems.range(item, party == PartyGroup.ORGANISATION ? "org" : "citizen"), "罚则",
                new FineBase(base == null ? null : Money.ofYuan(base), units), inputs.facts(), inputs.grounds(), inputs.history()));
    }

    private static BigDecimal plain(Money money) {
        return new BigDecimal(money.yuan().stripTrailingZeros().toPlainString());
    }

    private static List<Ground> grounds(String written) {
        return written == null ? List.of() : Arrays.stream(written.split(";")).map(ReferenceBenchmarks.GROUNDS::get).toList();
    }

    private static Map<String, BigDecimal> values(String written) {
        return written == null ? Map.of() : Arrays.stream(written.split(";")).map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
    }

    private static History history(LocalDate day, Integer first, Integer repeat) {
        return new History(first == null ? History.Window.NONE : new History.Window(2, day.minusYears(2), day, true, first),
                repeat == null ? History.Window.NONE : new History.Window(1, day.minusYears(1), day, false, repeat));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discretion/daily-fine.csv", delimiter = '|', numLinesToSkip = 3)
    void goesOnByTheDay(String what, String producer, String listed, Long original, LocalDate ordered, LocalDate reinspected,
            String goesOn, String withLast, long days, long amount, String missing, String working) {
        DailyFineResult result = DailyFine.compute(new DailyFineCase("Y".equals(producer), "Y".equals(listed),
                original == null ? null : Money.ofYuan(original), ordered, reinspected, "Y".equals(goesOn)), "Y".equals(withLast));
        assertEquals(days, result.days(), working);
        assertEquals(Money.ofYuan(amount), result.amount(), working);
        assertEquals(missing == null, result.lawful(), working);
        if (missing != null) {
            assertTrue(result.missing().stream().anyMatch(each -> each.contains(missing)), result.missing().toString());
            assertEquals(result.missing().size(), result.explanation().children().stream()
                    .filter(step -> !step.outcome().equals("是")).count());
        } else {
            assertEquals(ordered.plusDays(1), result.from());
            assertEquals(ordered.plusDays(days), result.to());
            assertTrue(result.explanation().outcome().contains(result.amount().display()));
        }
        assertFalse(result.explanation().children().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discretion/departure.csv", delimiter = '|', numLinesToSkip = 3)
    void isApprovedBy(String what, String maker, MakerLevel level, String organ, Departure.Approver approver, String working) {
        assertEquals(approver, Departure.approver(maker == null ? null : new Maker(maker, level, "地"), organ), working);
    }
}
