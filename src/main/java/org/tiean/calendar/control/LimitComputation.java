package org.tiean.calendar.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LeftOut;
import org.tiean.calendar.entity.LimitEnd;
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

    private static final String ROLLED = "期间届满日为休息日，顺延（民事诉讼法第八十五条第三款）";

    private final TimeLimitDefinition definition;
    private final WorkingCalendar calendar;

    public LimitComputation(TimeLimitDefinition definition, WorkingCalendar calendar) {
        this.definition = definition;
        this.calendar = calendar;
    }

    /** The limit as it stands, nothing added or left out. */
    public LimitResult from(LocalDate event) {
        return from(event, 0, List.of());
    }

    /**
     * @param event    day of the event, not counted
     * @param extended units added by extensions, 0 or more
     * @param pauses   days left out, in any order, also overlapping; those outside the running time do nothing
     * @throws Refusal {@code calendar.limit.needs-moment} if the limit is one of clock hours
     */
    public LimitResult from(LocalDate event, int extended, Collection<LeftOut> pauses) {
        Intervals merged = Intervals.merge(pauses.stream().map(LeftOut::days).toList());
        LimitEnd end = endFrom(event, extended, merged);
        List<Stretch> steps = new ArrayList<>();
        if (definition.direction() == Direction.BEFORE) {
            explain(end.due(), event.minusDays(1), merged, pauses, steps);
            steps.add(new Stretch(Kind.EVENT, event, event, 0, definition.trigger()));
        } else {
            steps.add(new Stretch(Kind.EVENT, event, event, 0, definition.trigger()));
            explain(event.plusDays(1), end.rawDue(), merged, pauses, steps);
        }
        if (end.due().isAfter(end.rawDue())) {
            steps.add(new Stretch(Kind.ROLLED, end.rawDue(), end.due(), 0, ROLLED));
        }
        return LimitResult.of(end, steps, definition.basis());
    }

    /**
     * The end alone, for counting very many.
     *
     * @throws Refusal as {@link #from(LocalDate, int, Collection)}
     */
    public LimitEnd endFrom(LocalDate event, int extended, Intervals pauses) {
        if (definition.unit() == LimitUnit.CLOCK_HOURS) {
            throw Refusal.invalid("calendar.limit.needs-moment", definition.name());
        }
        int length = definition.length() + extended;
        LocalDate raw = definition.direction() == Direction.BEFORE ? before(event, length) : after(event, length, pauses);
        LocalDate due = definition.rolls() ? calendar.rollForward(raw) : raw;
        // Plain calendar days ask the tables nothing, so a missing table cannot make them provisional.
        if (!definition.asksTables()) {
            return new LimitEnd(due, raw, null, false, "");
        }
        LocalDate asked = definition.unit() == LimitUnit.WORKING_DAYS ? event : raw;
        return new LimitEnd(due, raw, null, calendar.provisionalBetween(asked, due), calendar.versionBetween(asked, due));
    }

    /**
     * A limit of clock hours, counted from the very moment; rest days and nights count.
     *
     * @throws Refusal {@code calendar.limit.needs-day} if the limit is not one of clock hours
     */
    public LimitResult from(Instant event) {
        LimitEnd end = endFrom(event);
        LocalDate started = Zones.dayOf(event);
        List<Stretch> steps = List.of(new Stretch(Kind.EVENT, started, started, 0, definition.trigger()),
                new Stretch(Kind.COUNTED, started, end.due(), 0, definition.length() + "小时"));
        return LimitResult.of(end, steps, definition.basis());
    }

    /** As {@link #from(Instant)}, the end alone. */
    public LimitEnd endFrom(Instant event) {
        if (definition.unit() != LimitUnit.CLOCK_HOURS) {
            throw Refusal.invalid("calendar.limit.needs-day", definition.name());
        }
        Instant dueAt = event.plus(Duration.ofHours(definition.length()));
        LocalDate due = Zones.dayOf(dueAt);
        return new LimitEnd(due, due, dueAt, false, "");
    }

    private LocalDate after(LocalDate event, int length, Intervals pauses) {
        return switch (definition.unit()) {
            case WORKING_DAYS -> DayCounting.workingDays(event, length, pauses, calendar);
            case CALENDAR_DAYS -> DayCounting.calendarDays(event, length, pauses);
            case MONTHS -> DayCounting.months(event, length, pauses);
            case YEARS -> DayCounting.years(event, length, pauses);
            case CLOCK_HOURS -> throw new IllegalStateException();
        };
    }

    private LocalDate before(LocalDate event, int length) {
        return definition.unit() == LimitUnit.WORKING_DAYS
                ? DayCounting.workingDaysBefore(event, length, calendar) : event.minusDays(length);
    }

    /** Groups the days into stretches of the same kind and note. */
    private void explain(LocalDate first, LocalDate last, Intervals merged, Collection<LeftOut> pauses, List<Stretch> steps) {
        LocalDate start = first;
        while (!start.isAfter(last)) {
            Kind kind = kindOf(start, merged);
            String note = noteOf(start, kind, pauses);
            LocalDate end = start;
            for (LocalDate next = end.plusDays(1); !next.isAfter(last) && kindOf(next, merged) == kind
                    && noteOf(next, kind, pauses).equals(note); next = next.plusDays(1)) {
                end = next;
            }
            long counted = kind == Kind.COUNTED ? start.until(end, ChronoUnit.DAYS) + 1 : 0;
            steps.add(new Stretch(kind, start, end, counted, note));
            start = end.plusDays(1);
        }
    }

    private Kind kindOf(LocalDate day, Intervals merged) {
        if (merged.contains(day)) {
            return Kind.PAUSED;
        }
        return definition.unit() == LimitUnit.WORKING_DAYS && calendar.isRestDay(day) ? Kind.REST : Kind.COUNTED;
    }

    private String noteOf(LocalDate day, Kind kind, Collection<LeftOut> pauses) {
        return switch (kind) {
            case REST -> calendar.exceptionOn(day).map(CalendarException::name).orElse("周末");
            case PAUSED -> pauses.stream().filter(pause -> pause.days().contains(day)).map(LeftOut::ground).distinct()
                    .sorted().collect(Collectors.joining("、"));
            default -> "";
        };
    }
}
