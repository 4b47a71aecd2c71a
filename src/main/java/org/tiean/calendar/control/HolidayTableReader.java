package org.tiean.calendar.control;

import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.DayKind;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;

/** Reads yearly holiday tables: {@code date,kind,name}, any number of years in one file. */
public final class HolidayTableReader {

    private HolidayTableReader() {
    }

    /**
     * @return the days of each year, in the order of time
     * @throws ImportRefused if a row is wrong, a day comes twice or a day is no exception to the plain week
     */
    public static Map<Integer, List<CalendarException>> read(Reader reader, String file) {
        Set<LocalDate> seen = new HashSet<>();
        return CsvRows.read(reader, file, "date", "kind", "name").map(row -> exception(row, seen)).stream().sorted(
                (a, b) -> a.date().compareTo(b.date())).collect(
                Collectors.groupingBy(day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    }

    private static CalendarException exception(CsvRow row, Set<LocalDate> seen) {
        LocalDate date = row.date("date");
        if (date != null && !seen.add(date)) {
            row.error("date", "同一日出现两次：" + date);
        }
        return new CalendarException(date, row.choice("kind", DayKind.class), row.text("name"));
    }
}
