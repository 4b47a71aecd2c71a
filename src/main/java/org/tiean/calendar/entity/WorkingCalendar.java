package org.tiean.calendar.entity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days are worked (工作日). A value: built once from the yearly tables and never changed, so a
 * result can name the version of the tables it rests on.
 *
 * <p>A year without a table is taken as plain Monday to Friday; whatever touches such a year is
 * provisional and is counted again once the State Council's notice is loaded.
 */
public final class WorkingCalendar {

    private final Map<LocalDate, CalendarException> exceptions = new HashMap<>();
    private final Map<Integer, Integer> versions;
    private final Map<Integer, String> versionOf = new ConcurrentHashMap<>();

    /**
     * @param exceptions exceptions of all years, in any order
     * @param versions   for each year that has a table, the version of the table
     * @throws IllegalArgumentException if a day is given twice or belongs to a year without a table
     */
    public WorkingCalendar(Collection<CalendarException> exceptions, Map<Integer, Integer> versions) {
        this.versions = new TreeMap<>(versions);
        for (CalendarException exception : exceptions) {
            if (!covers(exception.date().getYear())) {
                throw new IllegalArgumentException("no table for the year of " + exception.date());
            }
            if (this.exceptions.put(exception.date(), exception) != null) {
                throw new IllegalArgumentException("day given twice: " + exception.date());
            }
        }
    }

    /** Whether a table for this year is loaded. */
    public boolean covers(int year) {
        return versions.containsKey(year);
    }

    public boolean isWorkingDay(LocalDate day) {
        CalendarException exception = exceptions.get(day);
        if (exception != null) {
            return exception.kind() == DayKind.MAKEUP_WORKDAY;
        }
        return !CalendarException.isWeekend(day);
    }

    /** Weekend or holiday (法定休假日), DC-3. */
    public boolean isRestDay(LocalDate day) {
        return !isWorkingDay(day);
    }

    /** The holiday or make-up day that this day is by the table, if it is one. */
    public Optional<CalendarException> exceptionOn(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** The day itself, or the first one after it that is no rest day. */
    public LocalDate rollForward(LocalDate day) {
        LocalDate rolled = day;
        while (isRestDay(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    /** Whether some year from the first day to the second has no table. */
    public boolean provisionalBetween(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear() ? !covers(from.getYear()) : years(from, to).anyMatch(year -> !covers(year));
    }

    /** The tables that a result rests on, such as {@code 2025.1 2026.2}; {@code 2027.0} for a year without one. */
    public String versionBetween(LocalDate from, LocalDate to) {
        if (from.getYear() == to.getYear()) {
            return versionOf.computeIfAbsent(from.getYear(), year -> year + "." + versions.getOrDefault(year, 0));
        }
        return years(from, to).mapToObj(year -> year + "." + versions.getOrDefault(year, 0))
                .collect(Collectors.joining(" "));
    }

    private static IntStream years(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(Math.min(from.getYear(), to.getYear()), Math.max(from.getYear(), to.getYear()));
    }
}
