package org.tiean.calendar.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.WorkingCalendar;

/**
 * Counting days as the law does (期间计算), rulebook 0.4. The day of the event is never counted: day 1 is
 * the next one (DC-2, 民事诉讼法 85(2)). Ends are not rolled here; see {@link WorkingCalendar#rollForward}.
 */
public final class DayCounting {

    private DayCounting() {
    }

    /** The n-th working day after the event that is not paused (DC-1, DC-6). */
    public static LocalDate workingDays(LocalDate event, int n, Intervals pauses, WorkingCalendar calendar) {
        LocalDate day = event;
        for (int counted = 0; counted < n;) {
            day = day.plusDays(1);
            if (calendar.isWorkingDay(day) && !pauses.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The n-th working day before the event; the day of the event is not counted. */
    public static LocalDate workingDaysBefore(LocalDate event, int n, WorkingCalendar calendar) {
        LocalDate day = event;
        for (int counted = 0; counted < n;) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The n-th day after the event that is not paused. */
    public static LocalDate calendarDays(LocalDate event, long n, Intervals pauses) {
        LocalDate end = event.plusDays(n);
        for (DateInterval out : pauses.list()) {
            // The pauses come in the order of time: one that begins after the end, as moved so far, moves it no more.
            if (n > 0 && out.to().isAfter(event) && !out.from().isAfter(end)) {
                LocalDate first = out.from().isAfter(event) ? out.from() : event.plusDays(1);
                end = end.plusDays(ChronoUnit.DAYS.between(first, out.to()) + 1);
            }
        }
        return end;
    }

    /**
     * The same day number n months later, or the last day of that month if it has no such day (DC-5),
     * moved on by the paused days.
     */
    public static LocalDate months(LocalDate event, int n, Intervals pauses) {
        return calendarDays(event, ChronoUnit.DAYS.between(event, event.plusMonths(n)), pauses);
    }

    /** As {@link #months}, with years. */
    public static LocalDate years(LocalDate event, int n, Intervals pauses) {
        return months(event, Math.multiplyExact(n, 12), pauses);
    }

    /** The first day that is "超过 n 日": day n + 1 (DC-7, 行政强制法 46(1)). */
    public static LocalDate beyond(LocalDate event, int n) {
        return event.plusDays(n + 1L);
    }
}
