package org.tiean.calendar.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.Stretch.Kind;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.Direction;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** Counts one time limit and says how it was counted. Pure: the same input gives the same result. */
public final class LimitComputation {

    private final TimeLimitDefinition definition;
    private final WorkingCalendar calendar;

    public LimitComputation(TimeLimitDefinition definition, WorkingCalendar calendar) {
        this.definition = definition;
        this.calendar = calendar;
    }

    /** The limit as it stands, nothing added or left out. */
    public LimitResult from(LocalDate event) {
        return from(event, 0, Intervals.NONE);
    }

    /**
     * @param event    day of the event, not counted
     * @param extended units added by extensions, 0 or more
     * @param pauses   days left out; those outside the running time do nothing
     * @throws Refusal {@code calendar.limit.needs-moment} if the limit is one of clock hours
     */
    public LimitResult from(LocalDate event, int extended, Intervals pauses) {
        if (definition.unit() == LimitUnit.CLOCK_HOURS) {
            throw Refusal.invalid("calendar.limit.needs-moment", definition.name());
        }
        return definition.direction() == Direction.BEFORE ? before(event, extended) : after(event, extended, pauses);
    }

    /**
     * A limit of clock hours, counted from the very moment; rest days and nights count.
     *
     * @throws Refusal {@code calendar.limit.needs-day} if the limit is not one of clock hours
     */
    public LimitResult from(Instant event) {
        if (definition.unit() != LimitUnit.CLOCK_HOURS) {
            throw Refusal.invalid("calendar.limit.needs-day", definition.name());
        }
        Instant dueAt = event.plus(Duration.ofHours(definition.length()));
        LocalDate started = Zones.dayOf(event);
        LocalDate due = Zones.dayOf(dueAt);
        List<Stretch> steps = List.of(new Stretch(Kind.EVENT, started, started, 0, definition.trigger()),
                new Stretch(Kind.COUNTED, started, due, 0, definition.length() + "小时"));
        return new LimitResult(due, due, false, dueAt, false, "", steps, definition.basis());
    }

    private LimitResult after(LocalDate event, int extended, Intervals pauses) {
        int length = definition.length() + extended;
        LocalDate raw = switch (definition.unit()) {
            case WORKING_DAYS -> DayCounting.workingDays(event, length, pauses, calendar);
            case CALENDAR_DAYS -> DayCounting.calendarDays(event, length, pauses);
            case MONTHS -> DayCounting.months(event, length, pauses);
            case YEARS -> DayCounting.years(event, length, pauses);
            case CLOCK_HOURS -> throw new IllegalStateException();
        };
        LocalDate due = definition.rolls() ? calendar.rollForward(raw) : raw;
        List<Stretch> steps = new ArrayList<>();
        steps.add(new Stretch(Kind.EVENT, event, event, 0, definition.trigger()));
        explain(event.plusDays(1), raw, pauses, steps);
        if (due.isAfter(raw)) {
            steps.add(new Stretch(Kind.ROLLED, raw, due, 0, "期间届满日为休息日，顺延（民事诉讼法第八十五条第三款）"));
        }
        return result(event, due, raw, steps);
    }

    private LimitResult before(LocalDate event, int extended) {
        int length = definition.length() + extended;
        LocalDate latest = definition.unit() == LimitUnit.WORKING_DAYS
                ? DayCounting.workingDaysBefore(event, length, calendar) : event.minusDays(length);
        List<Stretch> steps = new ArrayList<>();
        explain(latest, event.minusDays(1), Intervals.NONE, steps);
        steps.add(new Stretch(Kind.EVENT, event, event, 0, definition.trigger()));
        return result(event, latest, latest, steps);
    }

    private LimitResult result(LocalDate event, LocalDate due, LocalDate raw, List<Stretch> steps) {
        // Plain calendar days ask the tables nothing, so a missing table cannot make them provisional.
        boolean usesTables = definition.unit() == LimitUnit.WORKING_DAYS;
        LocalDate asked = usesTables ? event : raw;
        boolean provisional = (usesTables || definition.rolls()) && calendar.provisionalBetween(asked, due);
        String version = usesTables || definition.rolls() ? calendar.versionBetween(asked, due) : "";
        return new LimitResult(due, raw, due.isAfter(raw), null, provisional, version, steps, definition.basis());
    }

    /** Groups the days into stretches of the same kind and note. */
    private void explain(LocalDate first, LocalDate last, Intervals pauses, List<Stretch> steps) {
        LocalDate start = first;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            LocalDate next = day.plusDays(1);
            Kind kind = kindOf(day, pauses);
            String note = noteOf(day, kind);
            if (next.isAfter(last) || kindOf(next, pauses) != kind
                    || !Objects.equals(noteOf(next, kindOf(next, pauses)), note)) {
                long counted = kind == Kind.COUNTED ? start.until(next, ChronoUnit.DAYS) : 0;
                steps.add(new Stretch(kind, start, day, counted, note));
                start = next;
            }
        }
    }

    private Kind kindOf(LocalDate day, Intervals pauses) {
        if (pauses.contains(day)) {
            return Kind.PAUSED;
        }
        return definition.unit() == LimitUnit.WORKING_DAYS && calendar.isRestDay(day) ? Kind.REST : Kind.COUNTED;
    }

    private String noteOf(LocalDate day, Kind kind) {
        if (kind == Kind.REST) {
            return calendar.exceptionOn(day).map(CalendarException::name).orElse("周末");
        }
        return kind == Kind.PAUSED ? "不计入期限" : "";
    }
}
