package org.tiean.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.Benchmark;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionGround;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.FactorKind;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.Maker;
import org.tiean.discretion.entity.MakerLevel;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.RangeBar;
import org.tiean.discretion.entity.TierRule;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.ReferenceItems;
import org.tiean.statute.control.VersionChoice;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.statute.entity.Statute;
import org.tiean.statute.entity.StatuteKind;
import org.tiean.statute.entity.StatuteVersion;
import org.tiean.statute.entity.VersionDecision;

/** What is kept of law and benchmarks comes back as it was; a correction never overwrites. */
class KeptLawTest {

    private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void aBenchmarkIsKeptInEditions() {
        BenchmarkVersion value = ReferenceBenchmarks.of("CG-DQ-003-2", PartyGroup.ANY, DAY);
        Benchmark first = new Benchmark(value, 1, NOW);
        assertEquals(value, first.value());
        assertEquals(new Maker("示范市综合行政执法局", MakerLevel.CITY, "示范市"), first.value().maker());
        BenchmarkVersion ended = new BenchmarkVersion(value.itemCode(), value.party(), value.maker(), value.from(),
                LocalDate.of(2026, 12, 31), value.basis(), value.rules());
        Benchmark second = first.corrected(ended, NOW);
        assertEquals(ended, second.value());
        assertEquals(value, first.value());
        assertEquals(2, second.edition());
        assertEquals(2, second.marked().edition());
        assertEquals(second.id(), second.marked().id());
        assertEquals(ended, second.marked().value());
        assertNotEquals(first.id(), second.id());
        assertThrows(IllegalStateException.class, () -> first.corrected(ended, NOW));
        BenchmarkVersion unknownMaker = new BenchmarkVersion(value.itemCode(), value.party(), null, value.from(), null, value.basis(),
                value.rules());
        assertNull(new Benchmark(unknownMaker, 1, NOW).value().maker());
    }

    @Test
    void aBenchmarkHoldsFromItsFirstToItsLastDay() {
        BenchmarkVersion value = ReferenceBenchmarks.of("CG-DQ-003-1", PartyGroup.ANY, LocalDate.of(2026, 8, 14));
        assertTrue(value.inForceOn(value.from()));
        assertFalse(value.inForceOn(value.from().minusDays(1)));
        assertTrue(value.inForceOn(value.to()));
        assertFalse(value.inForceOn(value.to().plusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new BenchmarkVersion(value.itemCode(), value.party(), value.maker(), DAY,
                DAY.minusDays(1), value.basis(), value.rules()));
        assertThrows(IllegalArgumentException.class, () -> new BenchmarkVersion(value.itemCode(), value.party(), value.maker(), DAY,
                null, value.basis(), List.of(value.rules().get(1), value.rules().get(3))));
        assertEquals(List.of("轻微", "较轻", "一般", "严重"), value.tiers().stream().map(TierRule::tier).toList());
        assertEquals(5, value.rules().size());
    }

    @Test
    void aPublishedBenchmarkMayOnlyBeGivenItsMaker() {
        BenchmarkVersion value = ReferenceBenchmarks.of("CG-DQ-003-2", PartyGroup.ANY, DAY);
        BenchmarkVersion old = new BenchmarkVersion(value.itemCode(), value.party(), null, value.from(), null, value.basis(), value.rules());
        assertFalse(value.alters(old));
        assertTrue(value.takesPlaceOf(old));
        assertTrue(old.alters(value));
        assertFalse(old.takesPlaceOf(value));
        BenchmarkVersion otherBasis = new BenchmarkVersion(value.itemCode(), value.party(), value.maker(), value.from(), null, "另文",
                value.rules());
        assertTrue(otherBasis.alters(value));
    }

    @Test
    void aGroundIsKeptInEditions() {
        Ground ground = ReferenceBenchmarks.GROUNDS.get("DF-K2");
        DiscretionGround first = new DiscretionGround(ground, 1, NOW);
        assertEquals(ground, first.value());
        assertEquals("DF-K2", first.code());
        DiscretionGround second = first.corrected(ground, NOW);
        assertEquals(ground, second.value());
        assertThrows(IllegalStateException.class, () -> first.corrected(ground, NOW));
        assertThrows(IllegalStateException.class, () -> second.corrected(ReferenceBenchmarks.GROUNDS.get("DF-K1"), NOW));
        for (Ground each : ReferenceBenchmarks.GROUNDS.values()) {
            assertEquals(each, Ground.fromJson(Json.createReader(new StringReader(each.toJson().toString())).readObject()));
        }
        assertEquals(List.of("DF-K1", "DF-K2"), ReferenceBenchmarks.GROUNDS.values().stream().filter(Ground::firstViolationOnly)
                .map(Ground::code).sorted().toList());
        assertEquals(7, ReferenceBenchmarks.GROUNDS.values().stream().filter(each -> each.kind().mitigates()).count());
        assertThrows(IllegalArgumentException.class, () -> FactorKind.ofChinese("加重"));
    }

    @Test
    void aGroundUnderAnUnknownClauseIsRefused() {
        String table = "factor_code,kind,text,statute_id,article,paragraph,item,evidence_expected,verified\n"
                + "X-1,从重,甲,XZCF-2021,87,1,,证据,YES\nX-2,从重,乙,XZCF-9999,1,,,证据,YES\nX-3,从重,丙,XZCF-2021,86,,,证据,YES\nX-3,从重,丁,,,,,证据,NO\n";
        StatuteVersion law = law(86);
        ImportRefused refused = assertThrows(ImportRefused.class, () -> BenchmarkTableReader.grounds(new StringReader(table), "g.csv",
                (statute, article) -> !statute.equals(law.code()) ? Optional.of("没有此法律依据")
                        : law.hasArticle(article) ? Optional.empty() : Optional.of("没有第" + article + "条")));
        assertEquals(List.of("2 article", "3 article", "5 factor_code"),
                refused.errors().stream().map(error -> error.line() + " " + error.column()).toList());
    }

    private static StatuteVersion law(Integer last) {
        return new StatuteVersion("XZCF-2021", "中华人民共和国行政处罚法（2021修订）", StatuteKind.LAW, "全国人大常委会", null,
                LocalDate.of(2021, 1, 22), LocalDate.of(2021, 7, 15), null, null, last, null);
    }

    @Test
    void aStatuteIsKeptInEditionsAndHasNoArticleAfterItsLast() {
        Statute first = new Statute(law(86), 1, NOW);
        assertEquals(law(86), first.value());
        assertEquals("XZCF-2021", first.code());
        Statute second = first.corrected(law(null), NOW);
        assertEquals(2, second.edition());
        assertEquals(law(null), second.value());
        assertNotEquals(first.id(), second.id());
        assertThrows(IllegalStateException.class, () -> first.corrected(law(86), NOW));
        assertEquals("《中华人民共和国行政处罚法》第八十六条", law(86).cite(86, 0, 0).display());
        assertEquals("statute.article.unknown", assertThrows(Refusal.class, () -> law(86).cite(87, 0, 0)).key());
        assertEquals("《中华人民共和国行政处罚法》第八十七条", law(null).cite(87, 0, 0).display());
        assertFalse(law(null).hasArticle(-1));
        assertTrue(law(86).hasArticle(0));
        assertThrows(IllegalArgumentException.class, () -> law(0));
        assertTrue(law(86).inForceOn(LocalDate.of(2021, 7, 15)));
        assertFalse(law(86).inForceOn(LocalDate.of(2021, 7, 14)));
    }

    @Test
    void bothVersionsAreKeptSideBySide() {
        VersionDecision decision = new VersionChoice(LocalDate.of(2026, 6, 22), LocalDate.of(2026, 6, 22), LocalDate.of(2026, 8, 25),
                Findings.NONE, FineBase.NONE).between(ReferenceItems.clause("CG-DQ-003-1", "citizen", true),
                        ReferenceItems.clause("CG-DQ-003-2", "citizen", true));
        Map<String, BigDecimal> facts = Map.of("count", new BigDecimal(2));
        VersionComparison kept = VersionComparison.of(decision, result("CG-DQ-003-1", LocalDate.of(2026, 6, 22), facts),
                result("CG-DQ-003-2", DAY, facts));
        assertTrue(kept.changed());
        assertEquals("CG-DQ-003-2", kept.applied());
        assertEquals("500元以上20000元以下", kept.older().fine());
        assertEquals("500元以上5000元以下", kept.newer().fine());
        assertEquals("一般", kept.older().tier());
        assertEquals("3000元以上8000元以下", kept.older().tierRange());
        assertEquals("1500元以上3000元以下", kept.newer().tierRange());
        assertEquals("罚款、没收非法财物、没收违法所得", kept.newer().kindsText());
        assertEquals(LocalDate.of(2026, 8, 14), kept.older().to());
        assertEquals(kept, VersionComparison.fromJson(Json.createReader(new StringReader(kept.toJson().toString())).readObject()));
        ExplanationNode node = kept.node();
        assertEquals(List.of("不适用", "适用"), node.children().stream().map(ExplanationNode::outcome).toList());
        assertTrue(node.children().get(1).value().endsWith("500元以上5000元以下；阶次一般（1500元以上3000元以下）"), node.children().get(1).value());
    }

    @Test
    void whatIsNotPunishableHasNoTier() {
        VersionDecision decision = new VersionChoice(LocalDate.of(2026, 6, 22), LocalDate.of(2026, 6, 22), LocalDate.of(2026, 8, 25),
                Findings.REFUSED, FineBase.NONE).between(ReferenceItems.clause("CG-DQ-001-1", "org", true),
                        ReferenceItems.clause("CG-DQ-001-2", "org", false));
        VersionComparison kept = VersionComparison.of(decision, null, result("CG-DQ-003-2", DAY, Map.of("count", BigDecimal.ONE)));
        assertNull(kept.applied());
        assertEquals("不构成违法", kept.newer().fine());
        assertEquals("", kept.newer().tier());
        assertEquals("", kept.newer().tierRange());
        assertEquals("", kept.older().tier());
        assertEquals("责令停业整治", kept.older().measure());
        assertTrue(kept.older().display().contains("；责令停业整治"));
        assertEquals(kept, VersionComparison.fromJson(Json.createReader(new StringReader(kept.toJson().toString())).readObject()));
    }

    @Test
    void oneTextFromTheActToTheDecisionLeavesNothingToChoose() {
        VersionDecision same = new VersionChoice(DAY, DAY, DAY, Findings.NONE, FineBase.NONE).between(
                ReferenceItems.clause("CG-SZ-001-1", "org", true), ReferenceItems.clause("CG-SZ-001-1", "org", true));
        assertEquals(VersionDecision.Verdict.UNCHANGED, same.verdict());
        assertFalse(same.open());
        VersionComparison kept = VersionComparison.of(same, null, null);
        assertFalse(kept.changed());
        assertTrue(kept.node().children().isEmpty());
        VersionDecision none = new VersionChoice(DAY, DAY, DAY, Findings.NONE, FineBase.NONE).between(
                ReferenceItems.clause("CG-SZ-001-1", "org", false), ReferenceItems.clause("CG-SZ-001-1", "org", false));
        assertEquals(VersionDecision.Verdict.NOT_UNLAWFUL_THEN, none.verdict());
        assertNull(none.chosen());
    }

    private static DiscretionResult result(String item, LocalDate day, Map<String, BigDecimal> facts) {
        return DiscretionComputation.compute(ReferenceBenchmarks.of(item, PartyGroup.ANY, day),
                new DiscretionQuestion(ReferenceItems.range(item, "citizen"), item, FineBase.NONE, facts, List.of()));
    }

    @Test
    void theExplanationIsReadLineByLine() {
        ExplanationNode leaf = ExplanationNode.leaf("法定幅度", "《甲法》第一条", "500元以下", "《甲法》第一条");
        ExplanationNode tree = new ExplanationNode("全部", "", "结果", "", List.of(
                new ExplanationNode("阶次", "面积", "一般", "27号", List.of(leaf)), ExplanationNode.leaf("问", "", "", ""),
                ExplanationNode.leaf("问", "答", "", "")));
        assertEquals(List.of("阶次：面积，一般（27号）", "问", "问：答"), tree.lines(1));
        assertEquals(List.of("阶次：面积，一般（27号）", "法定幅度：500元以下（《甲法》第一条）", "问", "问：答"), tree.lines(2));
        assertEquals(tree, ExplanationNode.fromJson(tree.toJson()));
    }

    @Test
    void sumsAreDrawnWhereTheyLie() {
        MoneyRange law = new MoneyRange(Money.ofYuan(500), Money.ofYuan(5_000));
        RangeBar bar = new RangeBar(law, new MoneyRange(Money.ofYuan(500), Money.ofYuan(1_400)), Money.ofYuan(2_750), List.of());
        assertEquals(20, bar.at(Money.ofYuan(500)));
        assertEquals(980, bar.at(Money.ofYuan(5_000)));
        assertEquals(500, bar.at(Money.ofYuan(2_750)));
        assertEquals(20, bar.at(Money.ofYuan(100)));
        assertEquals(980, bar.at(Money.ofYuan(9_000)));
        assertEquals(20, bar.tierLeft());
        assertEquals(192, bar.tierWidth());
        assertEquals(20, new RangeBar(new MoneyRange(Money.ofYuan(5), Money.ofYuan(5)), null, null, List.of()).at(Money.ofYuan(5)));
        assertEquals(0, new RangeBar(law, null, null, List.of()).tierWidth());
        assertEquals(20, new RangeBar(law, null, null, List.of()).tierLeft());
        assertEquals(4, new RangeBar(law, new MoneyRange(Money.ofYuan(500), Money.ofYuan(500)), null, List.of()).tierWidth());
    }

    @Test
    void theLookBackSaysWhereItLooked() {
        History.Window city = new History.Window(2, DAY.minusYears(2), DAY, true, 1);
        assertEquals("2024-09-01至2026-09-01，全市各执法机关，同类违法行为", city.display());
        assertEquals("2025-09-01至2026-09-01，本机关，同类违法行为", new History.Window(1, DAY.minusYears(1), DAY, false, 0).display());
        assertTrue(city.searched());
        assertFalse(History.Window.NONE.searched());
        assertEquals("当事人证件号码未登记，无法检索", History.Window.NONE.display());
    }

    @Test
    void theStepsOfTheLookBackStandInTheExplanation() {
        History history = new History(new History.Window(2, DAY.minusYears(2), DAY, true, 1), new History.Window(1, DAY.minusYears(1), DAY, true, 1));
        DiscretionResult spared = DiscretionComputation.compute(ReferenceBenchmarks.of("CG-DQ-003-2", PartyGroup.ANY, DAY),
                new DiscretionQuestion(ReferenceItems.range("CG-DQ-003-2", "citizen"), "罚则", FineBase.NONE,
                        Map.of("count", BigDecimal.ONE, "corrected_on_time", BigDecimal.ONE),
                        List.of(ReferenceBenchmarks.GROUNDS.get("DF-K2"), ReferenceBenchmarks.GROUNDS.get("DF-C7")), history));
        assertTrue(spared.explanation().lines(1).stream().anyMatch(line -> line.contains("是否首次违法（回看2年）")
                && line.contains("查得1件，不属于首次违法") && line.contains("第一千零五十六条第二款")), spared.explanation().lines(1).toString());
        assertTrue(spared.mitigable());
        assertTrue(spared.explanation().lines(1).stream().anyMatch(line -> line.startsWith("裁量情节：有主动消除")));
        assertFalse(spared.explanation().lines(1).stream().anyMatch(line -> line.startsWith("裁量情节：初次违法")));
        DiscretionResult again = DiscretionComputation.compute(ReferenceBenchmarks.of("CG-HW-002-1", PartyGroup.CITIZEN, LocalDate.of(2026, 5, 1)),
                new DiscretionQuestion(ReferenceItems.range("CG-HW-002-1", "citizen"), "罚则", FineBase.NONE,
                        Map.of("times_in_year", new BigDecimal(3)), List.of(), history));
        assertTrue(again.explanation().lines(1).stream().anyMatch(line -> line.contains("登记簿查得1件，认定为第3次（登记簿之外的部分须有证据）")),
                again.explanation().lines(1).toString());
    }

    /** 露天烧烤（新法）一处、已改正但未认定第三十三条：逐步写出. */
    @Test
    void everyStepIsWrittenDown() {
        DiscretionResult result = DiscretionComputation.compute(ReferenceBenchmarks.of("CG-DQ-003-2", PartyGroup.ANY, DAY),
                new DiscretionQuestion(ReferenceItems.range("CG-DQ-003-2", "citizen"), "《生态环境法典》第一千一百三十二条第三款", FineBase.NONE,
                        Map.of("count", BigDecimal.ONE, "corrected_on_time", BigDecimal.ONE), List.of(ReferenceBenchmarks.GROUNDS.get("DF-C3"))));
        String basis = ReferenceBenchmarks.of("CG-DQ-003-2", PartyGroup.ANY, DAY).basis();
        List<String> lines = result.explanation().lines(1);
        assertEquals("法定幅度：500元以上20000元以下（《生态环境法典》第一千一百三十二条第三款）", lines.get(0));
        assertTrue(lines.get(1).startsWith("是否属于“轻微”阶次："), lines.get(1));
        assertTrue(lines.get(1).endsWith("，不适用：法条改正与罚款并行，且未认定行政处罚法第三十三条第一款情形（" + basis + "）"), lines.get(1));
        assertEquals("罚款的前提（责令改正与罚款的关系）：C2，前提具备（《生态环境法典》第一千一百三十二条第三款）", lines.get(2));
        assertEquals("事实达到的最高阶次：较轻（国办发〔2022〕27号）", lines.get(3));
        assertTrue(lines.get(4).startsWith("阶次幅度：") && lines.get(4).endsWith("，500元以上1500元以下（" + basis + "）"), lines.get(4));
        assertEquals("裁量情节：主动消除或者减轻违法行为危害后果，应当从轻或减轻（《行政处罚法》第三十二条第一款第一项）", lines.get(5));
        assertEquals(6, lines.size());
        List<ExplanationNode> asked = result.explanation().children().get(3).children();
        assertEquals(List.of("1处", "1处", "1处", "未查明"), asked.stream().map(ExplanationNode::value)
                .map(value -> value.replaceAll("[^0-9未查明]+$", "处")).toList());
        assertEquals(List.of("符合", "不符合", "不符合", "不符合"), asked.stream().map(ExplanationNode::outcome).toList());
        assertTrue(result.fineRange().isPresent());
    }

    @Test
    void aTierBeyondTheLawIsNeverApplied() {
        BenchmarkVersion own = ReferenceBenchmarks.of("CG-SR-006-1", PartyGroup.ANY, DAY);
        TierRule beyond = new TierRule("严重", 9, "情形", "count", TierRule.Operator.AT_LEAST, BigDecimal.ONE, null, "件", "处罚",
                new TierRule.Penalty(TierRule.Scale.AMOUNT, new BigDecimal(800), new BigDecimal(1200)));
        DiscretionResult result = DiscretionComputation.compute(new BenchmarkVersion(own.itemCode(), own.party(), own.maker(), own.from(),
                null, own.basis(), List.of(beyond)), new DiscretionQuestion(ReferenceItems.range("CG-SR-006-1", "citizen"), "罚则", FineBase.NONE,
                        Map.of("count", BigDecimal.ONE, "refuse_to_correct", BigDecimal.ONE), List.of()));
        assertEquals(DiscretionResult.Outcome.UNDETERMINED, result.outcome());
        assertEquals(List.of("裁量基准的幅度超出法定幅度，不得适用"), result.missing());
        assertTrue(result.explanation().lines(1).stream().anyMatch(line -> line.contains("阶次幅度是否在法定幅度之内：800元以上1200元以下，超出法定幅度")));
        assertTrue(result.fineRange().isEmpty());
    }
}
