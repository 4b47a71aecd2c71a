package org.tiean.investigation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.control.ItemRanges;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DailyFineBasis;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.ReferenceItems;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.FineBase;

/** 报告逐项审查：law, benchmark and record on one side, the proposal on the other. */
class LineExaminationTest {

    private static final List<BenchmarkVersion> BENCHMARKS =
            BenchmarkTableReader.benchmarks(reader("discretion-benchmarks.csv"), "discretion-benchmarks.csv");
    private static final List<Ground> GROUNDS =
            BenchmarkTableReader.grounds(reader("discretion-factors.csv"), "discretion-factors.csv");

    private static Reader reader(String name) {
        return new InputStreamReader(LineExaminationTest.class.getResourceAsStream("/reference/" + name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/investigation/report-lines.csv", delimiter = ';', numLinesToSkip = 3)
    void examines(String name, String party, String older, String newer, String applied, LocalDate began, LocalDate ended,
            LocalDate day, String facts, Reinspect.Result reinspection, String grounds, long fine, String kinds,
            String departure, String choice, String result, String tier) {
        ProposedLine line = new ProposedLine(UUID.randomUUID(), applied, choice, facts(facts), FineBase.NONE,
                list(grounds), Money.ofYuan(fine), "按查明的事实", list(kinds), departure);
        boolean lawful = result.equals("内") || result.equals("调整");
        if (!lawful) {
            assertEquals(result, assertThrows(Refusal.class, () -> examine(line, party, older, newer, began, ended, day, reinspection)).key());
            return;
        }
        LineExamination.Measured measured = examine(line, party, older, newer, began, ended, day, reinspection);
        assertEquals(tier, measured.tier());
        assertEquals(result.equals("调整"), measured.departure());
        assertFalse(measured.explanation().children().isEmpty());
    }

    private static LineExamination.Measured examine(ProposedLine line, String party, String older, String newer,
            LocalDate began, LocalDate ended, LocalDate day, Reinspect.Result reinspection) {
        ClauseVersion appliedVersion = ReferenceItems.clause(line.appliedItemCode(), party, true);
        DiscretionQuestion question = new DiscretionQuestion(appliedVersion.range(), appliedVersion.citation().display(),
                line.base(), RecordedFacts.of(line.found(), reinspection),
                GROUNDS.stream().filter(ground -> line.grounds().contains(ground.code())).toList());
        LineExamination examination = new LineExamination(line);
        examination.requireApplied(examination.version(ReferenceItems.clause(older, party, true), ReferenceItems.clause(newer, party, true), began, ended,
                day, question));
        return examination.measure(benchmark(line.appliedItemCode(), party), question);
    }

    private static Optional<BenchmarkVersion> benchmark(String item, String party) {
        PartyGroup own = party.equals("org") ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
        return BENCHMARKS.stream().filter(b -> b.itemCode().equals(item) && (b.party() == own || b.party() == PartyGroup.ANY))
                .findFirst();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/investigation/daily-lines.csv", delimiter = ';', numLinesToSkip = 3)
    void finesByTheDay(String name, long original, LocalDate ordered, LocalDate reinspected, String goesOn, LocalDate lastDaily,
            String withLast, long fine, String kinds, String result, String words, String working) {
        LineExamination examination = new LineExamination(new ProposedLine(UUID.randomUUID(), "CG-LJ-001-2", null, Map.of(),
                FineBase.NONE, List.of(), Money.ofYuan(fine), "继续倾倒", list(kinds), null));
        DailyFineBasis basis = new DailyFineBasis(new DailyFineCase(true, true, Money.ofYuan(original), ordered, reinspected,
                "Y".equals(goesOn), lastDaily), "Y".equals(withLast), "原处罚决定", reinspected + "复查");
        if (!result.equals("可以")) {
            assertEquals(result, assertThrows(Refusal.class, () -> examination.byDay(basis)).key(), working);
            return;
        }
        LineExamination.Measured measured = examination.byDay(basis);
        assertEquals("按日连续处罚", measured.tier());
        assertTrue(measured.tierCondition().contains(words) && measured.tierCondition().contains("第一千零六十条"), measured.tierCondition());
        assertFalse(measured.departure());
        DiscretionInputs kept = new DiscretionInputs(reinspected, PartyGroup.ORGANISATION, Map.of(), null, List.of(),
                History.NOT_SEARCHED, Map.of(), basis);
        assertEquals(kept, DiscretionInputs.fromJson(kept.toJson()));
    }

    @Test
    void withoutABenchmarkTheClauseAloneBoundsTheSum() {
        DiscretionQuestion question = new DiscretionQuestion(ReferenceItems.range("CG-SZ-001-1", "org"), "罚则", FineBase.NONE,
                Map.of(), List.of());
        assertFalse(new LineExamination(line(20_000)).measure(Optional.empty(), question).departure());
        assertEquals("investigation.line.sum-unlawful", assertThrows(Refusal.class,
                () -> new LineExamination(line(20_001)).measure(Optional.empty(), question)).key());
    }

    private static ProposedLine line(long fine) {
        return new ProposedLine(UUID.randomUUID(), "CG-SZ-001-1", null, Map.of(), FineBase.NONE, List.of(),
                Money.ofYuan(fine), "理由", List.of(), null);
    }

    /** The way from the power list to the range reads the same as the table itself, for every item and side. */
    @Test
    void readsEveryItemOfTheListAsTheTableDoes() {
        List<PowerItem> items = PowerTable.items(reader("power-items.csv"), "power-items.csv");
        assertEquals(180, items.size());
        for (PowerItem item : items) {
            assertEquals(ReferenceItems.range(item.code(), "citizen"), ItemRanges.range(item, PartyGroup.CITIZEN), item.code());
            assertEquals(ReferenceItems.range(item.code(), "org"), ItemRanges.range(item, PartyGroup.ORGANISATION), item.code());
        }
    }

    private static Map<String, BigDecimal> facts(String text) {
        Map<String, BigDecimal> facts = new HashMap<>();
        list(text).forEach(pair -> facts.put(pair.split("=")[0], new BigDecimal(pair.split("=")[1])));
        return facts;
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : Arrays.asList(text.split("\\|"));
    }
}
