package org.tiean.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LeftOut;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.WorkingCalendar;

/** What holds for every count, whatever the dates. */
class CountingProperties {

    private static final WorkingCalendar CALENDAR = TestCalendars.SHIPPED;
    private static final LimitComputation DECISION =
            new LimitComputation(new TimeLimitCatalogue().get("decision"), CALENDAR);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2400).map(n -> LocalDate.of(2020, 1, 1).plusDays(n));
    }

    @Provide
    Arbitrary<List<DateInterval>> pauses() {
        Arbitrary<DateInterval> pause = Combinators.combine(days(), Arbitraries.integers().between(0, 60))
                .as((from, length) -> new DateInterval(from, from.plusDays(length)));
        return pause.list().ofMaxSize(6);
    }

    @Property
    boolean addingAPauseNeverShortens(@ForAll("days") LocalDate start, @ForAll("pauses") List<DateInterval> pauses,
            @ForAll @IntRange(min = 1, max = 120) int n) {
        if (pauses.isEmpty()) {
            return true;
        }
        Intervals fewer = Intervals.merge(pauses.subList(1, pauses.size()));
        Intervals all = Intervals.merge(pauses);
        return !DayCounting.calendarDays(start, n, all).isBefore(DayCounting.calendarDays(start, n, fewer))
                && !DayCounting.workingDays(start, n, all, CALENDAR)
                        .isBefore(DayCounting.workingDays(start, n, fewer, CALENDAR))
                && !DayCounting.months(start, n % 12 + 1, all).isBefore(DayCounting.months(start, n % 12 + 1, fewer))
                && !DECISION.endFrom(start, 0, all).due().isBefore(DECISION.endFrom(start, 0, fewer).due());
    }

    @Property
    boolean aLaterStartNeverEndsEarlier(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other,
            @ForAll("pauses") List<DateInterval> list, @ForAll @IntRange(min = 1, max = 120) int n) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        Intervals pauses = Intervals.merge(list);
        return !DayCounting.calendarDays(late, n, pauses).isBefore(DayCounting.calendarDays(early, n, pauses))
                && !DayCounting.workingDays(late, n, pauses, CALENDAR)
                        .isBefore(DayCounting.workingDays(early, n, pauses, CALENDAR))
                && !DayCounting.months(late, n, Intervals.NONE).isBefore(DayCounting.months(early, n, Intervals.NONE))
                && !DECISION.endFrom(late, 0, pauses).due().isBefore(DECISION.endFrom(early, 0, pauses).due());
    }

    @Property
    boolean mergingIsFreeOfOrderAndKeepsEveryDay(@ForAll("pauses") List<DateInterval> list, @ForAll Random random,
            @ForAll("days") LocalDate probe) {
        List<DateInterval> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        Intervals merged = Intervals.merge(list);
        return merged.equals(Intervals.merge(shuffled)) && merged.equals(Intervals.merge(merged.list()))
                && merged.contains(probe) == list.stream().anyMatch(i -> i.contains(probe));
    }

    /** What the law says, day by day, against the arithmetic. */
    @Property
    boolean countingIsWalkingFromDayToDay(@ForAll("days") LocalDate start, @ForAll("pauses") List<DateInterval> list,
            @ForAll @IntRange(min = 1, max = 400) int n) {
        Intervals pauses = Intervals.merge(list);
        LocalDate day = start;
        for (int counted = 0; counted < n;) {
            day = day.plusDays(1);
            LocalDate walked = day;
            counted += list.stream().anyMatch(pause -> pause.contains(walked)) ? 0 : 1;
        }
        return DayCounting.calendarDays(start, n, pauses).equals(day);
    }

    @Property
    boolean theStoryCoversEveryDayOnceAndAddsUp(@ForAll("days") LocalDate start, @ForAll("pauses") List<DateInterval> list,
            @ForAll @IntRange(min = 0, max = 90) int extended) {
        LimitResult result = DECISION.from(start, extended, list.stream().map(days -> new LeftOut(days, "鉴定")).toList());
        LocalDate next = start;
        for (Stretch step : result.explanation()) {
            if (step.kind() == Stretch.Kind.ROLLED) {
                return step.from().equals(result.rawDue()) && step.to().equals(result.due());
            }
            if (!step.from().equals(next)) {
                return false;
            }
            next = step.to().plusDays(1);
        }
        return next.equals(result.due().plusDays(1))
                && result.explanation().stream().mapToLong(Stretch::days).sum() == 90 + extended;
    }

    @Property
    boolean anEndIsNeverARestDayWhereItRolls(@ForAll("days") LocalDate start) {
        return CALENDAR.isWorkingDay(DECISION.from(start).due());
    }

    @Property
    boolean countingBackUndoesCountingForward(@ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int n) {
        LocalDate from = CALENDAR.rollForward(start);
        LocalDate due = DayCounting.workingDays(from, n, Intervals.NONE, CALENDAR);
        return DayCounting.workingDaysBefore(due, n, CALENDAR).equals(from);
    }
}
