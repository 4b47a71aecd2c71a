package org.tiean.calendar;

import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.calendar.control.HolidayTableReader;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.WorkingCalendar;

/** The shipped holiday tables 2020–2026 as a calendar. */
public final class TestCalendars {

    public static final WorkingCalendar SHIPPED = shipped();

    private TestCalendars() {
    }

    private static WorkingCalendar shipped() {
        try (Reader reader = new InputStreamReader(
                TestCalendars.class.getResourceAsStream("/reference/working-calendar.csv"), StandardCharsets.UTF_8)) {
            Map<Integer, List<CalendarException>> years = HolidayTableReader.read(reader, "working-calendar.csv");
            return new WorkingCalendar(years.values().stream().flatMap(List::stream).toList(),
                    years.keySet().stream().collect(Collectors.toMap(Function.identity(), year -> 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
