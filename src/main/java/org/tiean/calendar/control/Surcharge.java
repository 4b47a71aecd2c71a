package org.tiean.calendar.control;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.Stretch.Kind;
import org.tiean.calendar.entity.SurchargeRule;
import org.tiean.kernel.entity.Money;

/**
 * The surcharge on a fine paid late (加处罚款), rulebook A8.10: days from the day after the rolled due date
 * to the day of payment, both counted, without those under review or suit (行政处罚法 73(3)) and those
 * covered by an approved deferral (66); three per cent of the fine each, never more than the fine.
 *
 * @param amount    the surcharge, rounded half up to the fen
 * @param days      days that counted
 * @param daysOut   days after the due date left out by review, suit or deferral
 * @param capped    whether the amount stands at the fine itself (行政强制法 45(2))
 * @param announced whether the decision announced it; if not, nothing is owed (行政强制法 45(1))
 * @param steps     how it was counted
 */
public record Surcharge(Money amount, long days, long daysOut, boolean capped, boolean announced,
        List<Stretch> steps) implements Serializable {

    public Surcharge {
        steps = List.copyOf(steps);
    }

    /**
     * @param fine      the fine in the decision (罚款数额)
     * @param due       last day to pay, rolled (rulebook Z-3)
     * @param until     day of payment, or the day for which it is asked
     * @param excluded  days under review or suit and under approved deferral
     * @param announced whether the decision announced the surcharge
     */
    public static Surcharge compute(Money fine, LocalDate due, LocalDate until, Intervals excluded,
            boolean announced, SurchargeRule rule) {
        if (!announced || !until.isAfter(due)) {
            return new Surcharge(Money.ZERO, 0, 0, false, announced, List.of());
        }
        DateInterval late = new DateInterval(due.plusDays(1), until);
        List<Stretch> steps = steps(late, excluded);
        long days = steps.stream().mapToLong(Stretch::days).sum();
        Money grown = fine.times(rule.dailyRate().multiply(BigDecimal.valueOf(days)));
        boolean capped = grown.compareTo(fine) >= 0;
        return new Surcharge(capped ? fine : grown, days, late.days() - days, capped, true, steps);
    }

    private static List<Stretch> steps(DateInterval late, Intervals excluded) {
        List<Stretch> steps = new ArrayList<>();
        LocalDate next = late.from();
        for (DateInterval out : excluded.list()) {
            if (out.to().isBefore(next) || out.from().isAfter(late.to())) {
                continue;
            }
            LocalDate from = out.from().isBefore(next) ? next : out.from();
            LocalDate to = out.to().isAfter(late.to()) ? late.to() : out.to();
            counted(next, from.minusDays(1), steps);
            steps.add(new Stretch(Kind.PAUSED, from, to, 0, "复议、诉讼期间或者准予延期、分期期间不计算"));
            next = to.plusDays(1);
        }
        counted(next, late.to(), steps);
        return steps;
    }

    private static void counted(LocalDate from, LocalDate to, List<Stretch> steps) {
        if (!to.isBefore(from)) {
            steps.add(new Stretch(Kind.COUNTED, from, to, new DateInterval(from, to).days(), ""));
        }
    }
}
