package org.tiean.investigation.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiean.discretion.control.DailyFine;
import org.tiean.discretion.control.DiscretionComputation;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.DailyFineBasis;
import org.tiean.discretion.entity.DailyFineResult;
import org.tiean.discretion.entity.DiscretionQuestion;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.DiscretionResult.AmountCheck;
import org.tiean.discretion.entity.DiscretionResult.Outcome;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.control.Concurrence;
import org.tiean.statute.control.VersionChoice;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.ConcurrenceChoice;
import org.tiean.statute.entity.ConcurrenceChoice.Candidate;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.statute.entity.VersionDecision;

/**
 * Examines what a report proposes for one act: which version of the law applies, and how the sum stands to
 * the benchmark and to the law. Pure; refuses what is unlawful.
 */
public final class LineExamination {

    private static final Citation DISCRETION = Citation.of("行政处罚法", 34);
    private static final String GAINS = "没收违法所得";

    private final ProposedLine line;

    public LineExamination(ProposedLine line) {
        this.line = line;
    }

    /**
     * What came of the benchmark.
     *
     * @param tier          name of the tier; says so where there is no benchmark
     * @param tierCondition empty without one
     * @param departure     the sum lies outside the tier
     */
    public record Measured(String benchmark, String tier, String tierCondition, boolean departure, ExplanationNode explanation) {
    }

    /**
     * Which version applies (从旧兼从轻), with the reason for the file; the officer's choice is taken where the rule
     * leaves one. Nothing is refused for what the line applies: that is {@link #requireApplied}.
     *
     * @param older the version in force when the act began
     * @param newer the version in force now
     * @throws Refusal 422 no reason is given where the officer must choose
     */
    public VersionDecision version(ClauseVersion older, ClauseVersion newer, LocalDate beganOn, LocalDate endedOn, LocalDate day,
                                   DiscretionQuestion question) {
        VersionDecision decision = open(older, newer, beganOn, endedOn, day, question);
        return decision.open() ? decision.choose(line.appliedItemCode().equals(newer.code()), line.choiceReason()) : decision;
    }

    /** The same before the officer has chosen. */
    public static VersionDecision open(ClauseVersion older, ClauseVersion newer, LocalDate beganOn, LocalDate endedOn,
                                       LocalDate day, DiscretionQuestion question) {
        return new VersionChoice(beganOn, endedOn, day, question.findings(), question.base()).between(older, newer);
    }

    /**
     * The line must apply what the rule came to.
     *
     * @throws Refusal 422 it applies another version; 501 the act is not unlawful, which ends in a procedure that does
     *                 not exist yet
     */
    public void requireApplied(VersionDecision decision) {
        String code = decision.applied().map(ClauseVersion::code)
                .orElseThrow(() -> Refusal.notYetAvailable("investigation.no-penalty.not-yet"));
        if (!line.appliedItemCode().equals(code)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, VersionDecision.BASIS, "investigation.line.other-version",
                    line.appliedItemCode(), code, decision.reason());
        }
    }

    /**
     * Which of several clauses applies to the act (行政处罚法 29), and that the line applies it.
     *
     * @param candidates those under which it is punishable; the act's own first
     * @throws Refusal 422 the line applies another clause; 501 there is none
     */
    public ConcurrenceChoice clause(List<Candidate> candidates, Concurrence.Order order) {
        if (candidates.isEmpty()) {
            throw Refusal.notYetAvailable("investigation.no-penalty.not-yet");
        }
        ConcurrenceChoice choice = line.specialReason() == null ? Concurrence.heaviest(candidates, order)
                : Concurrence.special(candidates, line.appliedItemCode(), line.specialReason());
        String code = choice.chosen().outcome().version().code();
        if (!line.appliedItemCode().equals(code)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Concurrence.BASIS, "investigation.line.other-clause",
                    line.appliedItemCode(), code, choice.reason());
        }
        return choice;
    }

    /**
     * The whole explanation as it is kept: version, choice among clauses, benchmark, sum.
     *
     * @param choice null where the act falls under one clause only
     */
    public ExplanationNode whole(String itemName, String liability, VersionComparison comparison, ConcurrenceChoice choice,
                                 Measured measured) {
        List<ExplanationNode> steps = new ArrayList<>();
        steps.add(comparison.node());
        if (choice != null) {
            steps.add(new ExplanationNode("一行为触犯数条款", "", choice.reason(), Concurrence.BASIS.display(),
                    choice.candidates().stream().map(each -> ExplanationNode.leaf("条款", each.outcome().display(),
                            each == choice.chosen() ? "适用" : "不再适用", each.outcome().version().citation().display())).toList()));
        }
        steps.add(measured.explanation());
        if (!line.fine().isZero()) {
            steps.add(ExplanationNode.leaf("建议的罚款数额", line.fine().display(), (measured.departure()
                    ? "阶次之外，调整适用：" + line.departureReason().strip() : within(measured)) + "；" + line.reason().strip(), liability));
        }
        line.otherKinds().forEach(kind -> steps.add(ExplanationNode.leaf("其他处罚种类", kind, "建议", liability)));
        String what = (line.fine().isZero() ? "不处罚款" : "罚款" + line.fine().display())
                + (line.otherKinds().isEmpty() ? "" : "，" + String.join("、", line.otherKinds()));
        return new ExplanationNode("处罚裁量", itemName, what, liability, steps);
    }

    private static String within(Measured measured) {
        return measured.tier().equals(DailyFine.TIER) ? "按日计算的数额" : "在幅度之内";
    }

    /**
     * How the sum stands.
     *
     * @param benchmark empty where the item has none; then the clause alone bounds the sum
     * @throws Refusal 422 naming what is missing or unlawful; 501 nothing at all is proposed
     */
    public Measured measure(Optional<BenchmarkVersion> benchmark, DiscretionQuestion question) {
        requireKinds(question.range().penaltyKinds());
        return benchmark.map(found -> byBenchmark(found, question)).orElseGet(() -> byClause(question));
    }

    /**
     * How the sum stands where the fine goes on by the day (生态环境法典1060): it is the number of days times the original
     * fine, no more and no less, and nothing goes with it.
     *
     * @throws Refusal 422 what is missing, or that the sum is another
     */
    public Measured byDay(DailyFineBasis basis) {
        DailyFineResult result = DailyFine.compute(basis.facts(), basis.withLastDay());
        if (!result.lawful()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, DailyFine.CLAUSE, "investigation.line.daily-not-lawful",
                    String.join("；", result.missing()));
        }
        if (!line.fine().equals(result.amount())) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, DailyFine.CLAUSE, "investigation.line.daily-sum", line.fine().display(),
                    result.amount().display(), result.days());
        }
        if (!line.otherKinds().isEmpty()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, DailyFine.CLAUSE, "investigation.line.daily-kinds");
        }
        String condition = basis.fined() + "，责令改正后" + basis.reinspected() + "，自" + result.from() + "起至" + result.to() + "止共"
                + result.days() + "日，依照" + DailyFine.CLAUSE.display() + "按原罚款数额按日连续处罚";
        return new Measured(DailyFine.CLAUSE.display(), DailyFine.TIER, condition, false, result.explanation());
    }

    private void requireKinds(List<String> clauseKinds) {
        for (String kind : line.otherKinds()) {
            if (!kind.equals(GAINS) && (kind.equals("罚款") || !clauseKinds.contains(kind))) {
                throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 38), "investigation.line.kind", kind);
            }
        }
        if (line.fine().isZero() && line.otherKinds().isEmpty()) {
            throw Refusal.notYetAvailable("investigation.no-penalty.not-yet");
        }
    }

    private Measured byBenchmark(BenchmarkVersion benchmark, DiscretionQuestion question) {
        DiscretionResult result = DiscretionComputation.compute(benchmark, question);
        String tier = result.tierName();
        String condition = result.tier() == null ? "" : result.tier().condition();
        boolean departure = false;
        if (!line.fine().isZero()) {
            requireFine(result);
            departure = departs(result.check(line.fine()), result.statutory());
        } else if (result.outcome() == Outcome.FINE) {
            // The facts lead to a fine and none is proposed: that too leaves the benchmark.
            departure = departs(AmountCheck.DEPARTURE, result.statutory());
        }
        return new Measured(benchmark.basis(), tier, condition, departure, result.explanation());
    }

    private static void requireFine(DiscretionResult result) {
        String missing = String.join("；", result.missing());
        switch (result.outcome()) {
            case FINE -> { }
            case NO_FINE -> throw new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION, "investigation.line.no-fine-tier");
            case NOT_YET -> throw new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION, "investigation.line.not-yet", missing);
            case UNDETERMINED -> throw new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION, "investigation.line.undetermined", missing);
        }
    }

    private Measured byClause(DiscretionQuestion question) {
        String none = "未制定裁量基准";
        Optional<MoneyRange> range = question.range().resolve(question.base(), question.findings());
        boolean departure = false;
        if (!line.fine().isZero()) {
            MoneyRange open = range.orElseThrow(() -> new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION,
                    "investigation.line.not-yet", "法条规定的罚款前提未具备，或者缺少计算基数"));
            departure = departs(check(open, line.fine(), question), open);
        }
        ExplanationNode tree = ExplanationNode.leaf(none + "，按法定幅度裁量", question.liability(),
                range.map(MoneyRange::display).orElse("不处罚款"), question.liability());
        return new Measured(none, none, "", departure, tree);
    }

    private static AmountCheck check(MoneyRange open, Money fine, DiscretionQuestion question) {
        if (open.contains(fine)) {
            return AmountCheck.INSIDE;
        }
        boolean mitigable = question.grounds().stream().anyMatch(ground -> ground.kind().mitigates());
        return mitigable && open.min().exceeds(fine) ? AmountCheck.MITIGATION : AmountCheck.UNLAWFUL;
    }

    private boolean departs(AmountCheck check, MoneyRange lawful) {
        if (check == AmountCheck.UNLAWFUL) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION, "investigation.line.sum-unlawful", line.fine().display(),
                    lawful.display());
        }
        if (check == AmountCheck.INSIDE) {
            return false;
        }
        if (line.departureReason() == null || line.departureReason().isBlank()) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, DISCRETION, "investigation.line.departure-reason", line.fine().display());
        }
        return true;
    }
}
