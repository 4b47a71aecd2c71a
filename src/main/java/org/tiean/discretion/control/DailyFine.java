package org.tiean.discretion.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tiean.discretion.entity.DailyFineCase;
import org.tiean.discretion.entity.DailyFineResult;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;

/**
 * 按日连续处罚 (生态环境法典 1060; rulebook G1.14): who was fined and ordered to correct and was found at the
 * re-inspection to go on may be fined by the day, from the day after the order, each day the sum of the original
 * fine. It is a choice (可以), never automatic. Pure.
 */
public final class DailyFine {

    /** Before this day only the acts of 大气污染防治法 123 could be fined so, and none of this list was among them. */
    public static final LocalDate IN_FORCE = LocalDate.of(2026, 8, 15);

    public static final Citation CLAUSE = Citation.of("生态环境法典", 1060);

    /** Name of the tier under which such a fine is kept, so that it is compared with its like only. */
    public static final String TIER = "按日连续处罚";

    private static final String BASIS = CLAUSE.display();

    private DailyFine() {
    }

    /**
     * @param withLastDay whether the day of the re-inspection counts; the code does not say, so a place settles it
     */
    public static DailyFineResult compute(DailyFineCase given, boolean withLastDay) {
        List<ExplanationNode> steps = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        ask(steps, missing, "当事人是否企业事业单位或者其他生产经营者", given.producer(), "只适用于企业事业单位和其他生产经营者");
        ask(steps, missing, "是否违法排放、倾倒、处置污染物或者废物", given.listed(), "该行为不在按日连续处罚的范围内");
        ask(steps, missing, "是否已受到罚款处罚", given.original() != null && !given.original().isZero(), "尚未受到罚款处罚");
        ask(steps, missing, "是否已责令改正", given.orderedOn() != null, "尚未责令改正");
        ask(steps, missing, "责令改正是否在生态环境法典施行之后", given.orderedOn() != null && !given.orderedOn().isBefore(IN_FORCE),
                "责令改正早于生态环境法典施行日" + IN_FORCE);
        boolean reinspected = given.reinspectedOn() != null && given.orderedOn() != null
                && given.reinspectedOn().isAfter(given.orderedOn());
        ask(steps, missing, "是否已组织复查", reinspected, "责令改正之后尚未复查");
        ask(steps, missing, "复查是否发现继续违法、拒不改正或者拒绝、阻挠复查", given.goesOn(), "复查没有发现继续违法");
        if (given.fineOn() != null) {
            ask(steps, missing, "上次按日连续处罚之后是否重新责令改正", given.orderedOn() != null && given.orderedOn().isAfter(given.fineOn()),
                    "上次按日连续处罚（" + given.fineOn() + "）之后没有重新责令改正");
        }
        if (!missing.isEmpty()) {
            return none(steps, missing);
        }
        LocalDate from = given.orderedOn().plusDays(1);
        LocalDate to = withLastDay ? given.reinspectedOn() : given.reinspectedOn().minusDays(1);
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        if (days < 1) {
            ask(steps, missing, "责令改正之日的次日至计罚的末日是否有一日以上", false, "没有可以计罚的日");
            return none(steps, missing);
        }
        Money amount = given.original().times(BigDecimal.valueOf(days));
        steps.add(ExplanationNode.leaf("计罚日数", "自责令改正之日的次日" + from + "起，至" + to + "止", days + "日", BASIS));
        steps.add(ExplanationNode.leaf("罚款数额", given.original().display() + "×" + days + "日", amount.display(), BASIS));
        return new DailyFineResult(days, from, to, amount, missing, tree(steps, "可以按日连续处罚，" + amount.display()));
    }

    private static void ask(List<ExplanationNode> steps, List<String> missing, String question, boolean met, String otherwise) {
        steps.add(ExplanationNode.leaf(question, "", met ? "是" : otherwise, BASIS));
        if (!met) {
            missing.add(otherwise);
        }
    }

    private static DailyFineResult none(List<ExplanationNode> steps, List<String> missing) {
        return new DailyFineResult(0, null, null, Money.ZERO, missing, tree(steps, "不能按日连续处罚"));
    }

    private static ExplanationNode tree(List<ExplanationNode> steps, String outcome) {
        return new ExplanationNode(TIER, "", outcome, BASIS, steps);
    }
}
