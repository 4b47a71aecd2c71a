package org.tiean.execution.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.tiean.calendar.control.Surcharge;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.SurchargeRule;
import org.tiean.kernel.entity.Money;

/**
 * How a fine stands at the end of a day. Payments go to the fine first and to the surcharge after it, which
 * stops the surcharge earliest; the law does not say, and this reading favours the party.
 *
 * @param fine      as decided
 * @param surcharge grown up to that day (加处罚款), never more than the fine
 * @param paid      up to that day
 * @param owed      what is left of both
 * @param daysLate  days for which the surcharge grew
 */
public record FineBalance(Money fine, Money surcharge, Money paid, Money owed, long daysLate) {

    /** Money that came on a day. */
    public record Paid(LocalDate on, Money amount) {
    }

    /**
     * @param day       the day asked about
     * @param payBy     last day to pay without surcharge; null while the decision is not served
     * @param announced whether the decision announced the surcharge; if not, none is owed (行政强制法45(1))
     * @param paused    days under review or suit or under approved deferral, on which it does not grow (A8.9, A8.10)
     */
    public static FineBalance on(LocalDate day, Money fine, LocalDate payBy, boolean announced, SurchargeBase base,
                                 List<Paid> payments, Intervals paused) {
        List<Paid> soFar = payments.stream().filter(paid -> !paid.on().isAfter(day))
                .sorted(Comparator.comparing(Paid::on)).toList();
        Money paid = soFar.stream().map(Paid::amount).reduce(Money.ZERO, Money::plus);
        LocalDate stop = stops(day, fine, soFar);
        long late = payBy == null || !announced ? 0 : counted(payBy, stop, paused);
        Money surcharge = late == 0 ? Money.ZERO : base == SurchargeBase.FINE
                ? Surcharge.compute(fine, payBy, stop, paused, true, SurchargeRule.PENALTY_LAW_2021).amount()
                : onUnpaid(fine, payBy, stop, soFar, paused);
        Money due = fine.plus(surcharge);
        return new FineBalance(fine, surcharge, paid, paid.exceeds(due) ? Money.ZERO : due.minus(paid), late);
    }

    /** Whether nothing is left to pay. */
    public boolean isSettled() {
        return owed.isZero();
    }

    /** Whether more came than was owed. */
    public boolean isOverpaid() {
        return paid.exceeds(fine.plus(surcharge));
    }

    /** The day the fine itself was paid, the payment day counted; else the day asked about. */
    private static LocalDate stops(LocalDate day, Money fine, List<Paid> payments) {
        Money sum = Money.ZERO;
        for (Paid paid : payments) {
            sum = sum.plus(paid.amount());
            if (!fine.exceeds(sum)) {
                return paid.on();
            }
        }
        return day;
    }

    private static Money onUnpaid(Money fine, LocalDate payBy, LocalDate stop, List<Paid> payments, Intervals paused) {
        Money unpaid = fine;
        Money grown = Money.ZERO;
        LocalDate from = payBy;
        for (Paid paid : payments) {
            LocalDate until = paid.on().isAfter(stop) ? stop : paid.on();
            if (until.isAfter(from)) {
                grown = grown.plus(growth(unpaid, counted(from, until, paused)));
                from = until;
            }
            unpaid = paid.amount().exceeds(unpaid) ? Money.ZERO : unpaid.minus(paid.amount());
        }
        if (stop.isAfter(from)) {
            grown = grown.plus(growth(unpaid, counted(from, stop, paused)));
        }
        return grown.exceeds(fine) ? fine : grown;
    }

    private static Money growth(Money unpaid, long days) {
        return unpaid.times(SurchargeRule.PENALTY_LAW_2021.dailyRate().multiply(BigDecimal.valueOf(days)));
    }

    /** Days after one day up to another, that one counted, without those that are left out. */
    private static long counted(LocalDate after, LocalDate until, Intervals paused) {
        return until.isAfter(after) ? after.plusDays(1).datesUntil(until.plusDays(1)).filter(day -> !paused.contains(day)).count() : 0;
    }
}
