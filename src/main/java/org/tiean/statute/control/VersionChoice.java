package org.tiean.statute.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.Findings;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.statute.entity.StatutoryRange;
import org.tiean.statute.entity.VersionDecision;
import org.tiean.statute.entity.VersionDecision.Outcome;
import org.tiean.statute.entity.VersionDecision.Verdict;

/**
 * 从旧兼从轻 (行政处罚法 37, 生态环境法典 1057; rulebook VER-1): the law of the time of the act, unless at the
 * decision it has changed and the new text is lighter or no longer treats the act as unlawful. Pure.
 *
 * <p>Lighter is compared by what each clause opens on the findings of this case: no fine before a fine,
 * then the ceiling, then the floor (rulebook Z-9), then the gravest kind of penalty. Where sums and kinds
 * point in different ways, or one clause sets no sum, the officer decides.
 */
public final class VersionChoice {

    /**
     * Kinds other than fines, the graver the further behind. 没收违法所得 is left out: 行政处罚法 28(2) takes
     * illegal gains whatever the clause says, so it makes no clause heavier.
     */
    private static final List<List<String>> GRAVITY = List.of(
            List.of("警告", "通报批评"), List.of("没收非法财物"),
            List.of("限制开展生产经营活动", "责令停产停业", "限期拆除"), List.of("责令关闭", "吊销许可证件"));

    private final LocalDate actFrom;
    private final LocalDate actTo;
    private final LocalDate decidedOn;
    private final Findings findings;
    private final FineBase base;

    /**
     * @param actFrom   day of the act, or first day of a continuing one
     * @param actTo     last day of the act; equal to {@code actFrom} if it was done in a day
     * @param decidedOn day of the decision, or today while it is being prepared
     * @throws Refusal {@code statute.version.dates} if the days are not in this order
     */
    public VersionChoice(LocalDate actFrom, LocalDate actTo, LocalDate decidedOn, Findings findings, FineBase base) {
        if (actTo.isBefore(actFrom) || decidedOn.isBefore(actTo)) {
            throw Refusal.invalid("statute.version.dates");
        }
        this.actFrom = actFrom;
        this.actTo = actTo;
        this.decidedOn = decidedOn;
        this.findings = findings;
        this.base = base;
    }

    /**
     * @param older the version in force before the change
     * @param newer the version in force after it; the same where the law did not change
     * @throws Refusal {@code statute.version.none-in-force} if neither was in force when the act was done
     */
    public VersionDecision between(ClauseVersion older, ClauseVersion newer) {
        Outcome before = outcome(older);
        if (older.code().equals(newer.code())) {
            return VersionDecision.unchanged(before);
        }
        Outcome after = outcome(newer);
        if (!older.inForceOn(actFrom) && !newer.inForceOn(actFrom)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, VersionDecision.BASIS, "statute.version.none-in-force", actFrom);
        }
        if (!actFrom.isBefore(newer.from())) {
            return only(after, "行为发生时新法已施行。", before, after);
        }
        if (decidedOn.isBefore(newer.from())) {
            return only(before, "作出决定时新法尚未施行。", before, after);
        }
        if (!actTo.isBefore(newer.from())) {
            return new VersionDecision(Verdict.OFFICER_CHOOSES, null, "违法行为自" + actFrom + "持续至" + actTo
                    + "，跨越新法施行日" + newer.from() + "，须说明理由后选择适用。", before, after);
        }
        return compare(before, after);
    }

    private static VersionDecision only(Outcome outcome, String why, Outcome before, Outcome after) {
        return outcome.punishable()
                ? new VersionDecision(Verdict.ONLY_ONE, outcome.version(), why + applies(outcome), before, after)
                : new VersionDecision(Verdict.NOT_UNLAWFUL_THEN, null, why + "该条款不适用于本案行为，不予处罚。", before, after);
    }

    private static VersionDecision compare(Outcome before, Outcome after) {
        if (!before.punishable()) {
            return new VersionDecision(Verdict.NOT_UNLAWFUL_THEN, null, "行为发生时的法律不认为该行为违法，不予处罚。", before, after);
        }
        if (!after.punishable()) {
            return new VersionDecision(Verdict.NO_LONGER_UNLAWFUL, null, "作出决定时的法律不再认为该行为违法，适用新法，不予处罚。",
                    before, after);
        }
        OptionalInt weight = weigh(before, after);
        if (weight.isEmpty()) {
            return new VersionDecision(Verdict.OFFICER_CHOOSES, null, "新旧条款轻重不能直接比较（" + before.display() + "；"
                    + after.display() + "），须说明理由后选择适用。", before, after);
        }
        String both = "旧法" + before.display() + "；新法" + after.display() + "。";
        if (weight.getAsInt() == 0) {
            return new VersionDecision(Verdict.SAME, before.version(), both + "轻重相同，从旧，" + applies(before), before, after);
        }
        return weight.getAsInt() > 0
                ? new VersionDecision(Verdict.OLD_LIGHTER, before.version(), both + "新法较重，从旧，" + applies(before), before, after)
                : new VersionDecision(Verdict.NEW_LIGHTER, after.version(), both + "新法较轻，从轻，" + applies(after), before, after);
    }

    private static String applies(Outcome outcome) {
        return "适用" + outcome.version().citation().display() + "（" + VersionDecision.BASIS.display() + "）。";
    }

    /** Above 0: the new version is heavier; below 0: lighter; empty: cannot be said. */
    private static OptionalInt weigh(Outcome before, Outcome after) {
        boolean sumUnknown = before.version().range().basis() == FineBasis.NONE
                || after.version().range().basis() == FineBasis.NONE;
        if (sumUnknown) {
            return OptionalInt.empty();
        }
        int byFine = compareFines(before.fine(), after.fine());
        int byKind = Integer.compare(gravity(after), gravity(before));
        if (byFine != 0 && byKind != 0 && Integer.signum(byFine) != Integer.signum(byKind)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(byFine != 0 ? byFine : byKind);
    }

    /** No fine is lighter than any; then the ceiling, then the floor. */
    private static int compareFines(MoneyRange before, MoneyRange after) {
        if (Objects.equals(before, after)) {
            return 0;
        }
        if (before == null || after == null) {
            return after == null ? -1 : 1;
        }
        int byCeiling = after.max().compareTo(before.max());
        return byCeiling != 0 ? byCeiling : after.min().compareTo(before.min());
    }

    /** The gravest kind besides the fine that the findings open. */
    private static int gravity(Outcome outcome) {
        StatutoryRange range = outcome.version().range();
        int gravest = -1;
        for (int rank = 0; rank < GRAVITY.size(); rank++) {
            boolean opened = rank < 2 || range.step2() == null || !outcome.measure().isEmpty();
            if (opened && GRAVITY.get(rank).stream().anyMatch(range.penaltyKinds()::contains)) {
                gravest = rank;
            }
        }
        return gravest;
    }

    private Outcome outcome(ClauseVersion version) {
        return Outcome.of(version, base, findings);
    }
}
