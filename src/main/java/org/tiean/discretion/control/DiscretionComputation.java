package org.tiean.discretion.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.DiscretionResult.Outcome;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.FactorKind;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.History;
import org.tiean.discretion.entity.TierRule;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.statute.entity.StatutoryRange.Step2;

/**
 * From the facts to the tier and its sums. Pure; the same question always has the same answer.
 *
 * <p>Order of the questions: is a penalty forbidden; does the tier 轻微 apply; is a fine lawful already
 * (correction type); which is the highest tier that the facts reach; does it stand in the further step of
 * the clause and is that step open; what are the sums.
 */
public final class DiscretionComputation {

    private static final String METHOD = "国办发〔2022〕27号";
    private static final String GATE = "罚款的前提（责令改正与罚款的关系）";

    private final BenchmarkVersion benchmark;
    private final DiscretionQuestion question;
    private final Findings findings;
    private final MoneyRange statutory;
    private final Map<String, BigDecimal> facts;
    private final List<Ground> grounds;
    private final List<String> missing = new ArrayList<>();
    private final List<ExplanationNode> steps = new ArrayList<>();

    private DiscretionComputation(BenchmarkVersion benchmark, DiscretionQuestion question) {
        this.benchmark = benchmark;
        this.question = question;
        this.findings = question.findings();
        this.statutory = question.range().resolve(question.base()).orElse(null);
        this.facts = new HashMap<>(question.facts());
        this.grounds = new ArrayList<>(question.grounds());
    }

    /** @param benchmark the one valid for the item, the party and the day that matters */
    public static DiscretionResult compute(BenchmarkVersion benchmark, DiscretionQuestion question) {
        return new DiscretionComputation(benchmark, question).compute();
    }

    private DiscretionResult compute() {
        step("法定幅度", question.liability(), statutory == null ? "法条未定数额或者缺少计算基数" : statutory.display(),
                question.liability());
        lookBack();
        Optional<Ground> forbidden = ground(g -> g.kind() == FactorKind.NO_PENALTY && !g.minorAndCorrected());
        if (forbidden.isPresent()) {
            step("是否依法不予处罚", forbidden.get().text(), "不予处罚", citation(forbidden.get()));
            return result(Outcome.NO_FINE, null, null);
        }
        Optional<TierRule> minor = minorTier();
        if (minor.isPresent()) {
            return result(Outcome.NO_FINE, minor.get(), null);
        }
        if (!fineLawful()) {
            return result(Outcome.NOT_YET, null, null);
        }
        Optional<TierRule> reached = highestTier();
        if (reached.isEmpty()) {
            return result(Outcome.UNDETERMINED, null, null);
        }
        return sums(reached.get());
    }

    /**
     * Earlier decisions found in the register: they rule out "first", and count where the benchmark asks how
     * often. A report may know of more than the register, with evidence; it cannot make it less.
     */
    private void lookBack() {
        History history = question.history();
        List<Ground> firstOnly = grounds.stream().filter(Ground::firstViolationOnly).toList();
        if (!firstOnly.isEmpty()) {
            History.Window window = history.first();
            boolean earlier = window.found() > 0;
            step("是否首次违法（回看" + window.years() + "年）", window.display(), !window.searched() ? "以报告的认定为准"
                    : earlier ? "查得" + window.found() + "件，不属于首次违法，首违不罚不适用" : "查得0件，属于首次违法",
                    citation(firstOnly.get(0)));
            if (earlier) {
                grounds.removeAll(firstOnly);
            }
        }
        boolean asked = benchmark.rules().stream().anyMatch(rule -> rule.factor().equals(DiscretionQuestion.TIMES_IN_YEAR));
        if (asked && history.repeat().searched()) {
            BigDecimal known = BigDecimal.valueOf(history.repeat().found() + 1L);
            BigDecimal said = facts.getOrDefault(DiscretionQuestion.TIMES_IN_YEAR, BigDecimal.ZERO);
            BigDecimal counted = known.max(said);
            facts.put(DiscretionQuestion.TIMES_IN_YEAR, counted);
            step("第几次被查处（回看" + history.repeat().years() + "年，含本次）", history.repeat().display(),
                    "登记簿查得" + history.repeat().found() + "件，认定为第" + counted.stripTrailingZeros().toPlainString() + "次"
                            + (said.compareTo(known) > 0 ? "（登记簿之外的部分须有证据）" : ""), benchmark.basis());
        }
    }

    /** The tier without a fine, where the clause or 行政处罚法 33 lets it apply. */
    private Optional<TierRule> minorTier() {
        Optional<TierRule> minor = benchmark.rules().stream()
                .filter(rule -> !rule.fines() && rule.reachedBy(facts)).findFirst();
        if (minor.isEmpty()) {
            return minor;
        }
        CorrectionType type = question.range().correctionType();
        Optional<Ground> spared = ground(Ground::minorAndCorrected);
        boolean applies = switch (type) {
            case C1, C4 -> true;
            case C3 -> !findings.seriousConsequence();
            case C5 -> !findings.seriousCircumstances();
            case C0, C2 -> spared.isPresent();
        };
        step("是否属于“" + minor.get().tier() + "”阶次", minor.get().condition(),
                applies ? minor.get().penaltyText() : "不适用：" + whyNotMinor(type),
                applies && spared.isPresent() ? citation(spared.get()) : benchmark.basis());
        return applies ? minor : Optional.empty();
    }

    private static String whyNotMinor(CorrectionType type) {
        return switch (type) {
            case C3 -> "已造成严重后果";
            case C5 -> "已认定情节严重";
            default -> "法条改正与罚款并行，且未认定行政处罚法第三十三条第一款情形";
        };
    }

    private boolean fineLawful() {
        CorrectionType type = question.range().correctionType();
        boolean lawful = type.fines(findings);
        if (!lawful) {
            missing.add(switch (type) {
                case C1, C4 -> "罚款须以逾期不改正或者拒不改正为前提：责令改正通知书已送达、期限届满、复查未改正";
                case C3 -> "罚款须以逾期不改正（责令改正、期满、复查）或者造成严重后果的证据为前提";
                case C5 -> "罚款须以认定情节严重及其理由为前提";
                case C0, C2 -> throw new IllegalStateException();
            });
        }
        step(GATE, type.name(), lawful ? "前提具备" : missing.get(missing.size() - 1), question.liability());
        return lawful;
    }

    private Optional<TierRule> highestTier() {
        List<ExplanationNode> asked = new ArrayList<>();
        for (TierRule rule : benchmark.rules()) {
            if (rule.fines()) {
                BigDecimal value = facts.get(rule.factor());
                asked.add(ExplanationNode.leaf(rule.tier() + "：" + rule.condition(),
                        value == null ? "未查明" : value.stripTrailingZeros().toPlainString() + unit(rule),
                        rule.reachedBy(facts) ? "符合" : "不符合", benchmark.basis()));
            }
        }
        Optional<TierRule> highest = benchmark.rules().stream()
                .filter(rule -> rule.fines() && rule.reachedBy(facts))
                .max(Comparator.comparingInt(TierRule::order));
        if (highest.isEmpty()) {
            missing.add("已查明的事实不能确定裁量阶次");
        }
        steps.add(new ExplanationNode("事实达到的最高阶次", "", highest.map(TierRule::tier).orElse("不能确定"), METHOD, asked));
        return highest;
    }

    private static String unit(TierRule rule) {
        return "bool".equals(rule.unit()) ? "" : rule.unit();
    }

    private DiscretionResult sums(TierRule tier) {
        Step2 step2 = question.range().step2();
        boolean inFurtherStep = step2 != null && step2.from() != null
                && tier.condition().contains(step2.fineCondition());
        if (inFurtherStep && !step2.fineReached(findings)) {
            missing.add("该阶次属于加重幅度，须以“" + step2.fineCondition() + "”的认定和证据为前提");
            step("加重幅度的条件", step2.fineCondition(), "未具备", question.liability());
            return result(Outcome.NOT_YET, tier, null);
        }
        Optional<MoneyRange> range = tier.range(question.base());
        if (range.isEmpty() || statutory == null) {
            missing.add("缺少罚款的计算基数或者法定数额");
            return result(Outcome.UNDETERMINED, tier, null);
        }
        if (!statutory.contains(range.get().min()) || !statutory.contains(range.get().max())) {
            missing.add("裁量基准的幅度超出法定幅度，不得适用");
            step("阶次幅度是否在法定幅度之内", range.get().display(), "超出法定幅度", question.liability());
            return result(Outcome.UNDETERMINED, tier, null);
        }
        if (step2 != null && step2.from() != null && step2.fineReached(findings) && step2.from().exceeds(range.get().max())) {
            missing.add("已具备“" + step2.fineCondition() + "”的条件，罚款不得低于" + step2.from().display() + "，须查明是否达到加重幅度的阶次");
            step("加重幅度的条件", step2.fineCondition(), "已具备，而查明的事实只达到较低的阶次", question.liability());
            return result(Outcome.UNDETERMINED, tier, null);
        }
        step("阶次幅度", tier.penaltyText(), range.get().display(), benchmark.basis());
        for (Ground ground : grounds) {
            step("裁量情节", ground.text(), ground.kind().chinese(), citation(ground));
        }
        return result(Outcome.FINE, tier, range.get());
    }

    private DiscretionResult result(Outcome outcome, TierRule tier, MoneyRange range) {
        String what = switch (outcome) {
            case FINE -> tier.tier() + "，" + range.display() + "罚款，具体数额由执法人员说明理由后确定";
            case NO_FINE -> "不予罚款";
            case NOT_YET -> "暂不能罚款";
            case UNDETERMINED -> "不能确定";
        };
        ExplanationNode tree = new ExplanationNode("裁量基准的适用", benchmark.itemCode(), what, benchmark.basis(), steps);
        boolean mitigable = grounds.stream().anyMatch(g -> g.kind().mitigates());
        return new DiscretionResult(outcome, tier, range, statutory, lawful(), mitigable, missing, tree);
    }

    /** A sum on the wrong side of the border between two steps departs not from the benchmark but from the law. */
    private MoneyRange lawful() {
        return question.range().resolve(question.base(), findings).orElse(null);
    }

    private Optional<Ground> ground(Predicate<Ground> wanted) {
        return grounds.stream().filter(wanted).findFirst();
    }

    private void step(String asked, String value, String outcome, String citation) {
        steps.add(ExplanationNode.leaf(asked, value, outcome, citation));
    }

    private String citation(Ground ground) {
        return ground.statute() == null ? benchmark.basis()
                : new Citation(title(ground.statute()), ground.article(), ground.paragraph(),
                        ground.item()).display();
    }

    /** The two laws that hold grounds; any other is named by its code. */
    private static String title(String statute) {
        if (statute.startsWith("XZCF-")) {
            return "行政处罚法";
        }
        return statute.startsWith("SHJF-") ? "生态环境法典" : statute;
    }
}
