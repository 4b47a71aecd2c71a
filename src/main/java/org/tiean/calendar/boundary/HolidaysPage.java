package org.tiean.calendar.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;
import org.primefaces.model.file.UploadedFile;
import org.tiean.calendar.entity.HolidayTableRow;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.control.TableFile;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.RowError;
import org.tiean.kernel.entity.Zones;

/** {@code /desk/holidays.xhtml} (节假日表): the tables with their versions, a year as months, and taking in a notice. */
@Named
@RequestScoped
public class HolidaysPage {

    @Inject
    HolidayTables tables;

    @Inject
    HolidayImport holidayImport;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    @Inject
    @Param(name = "year")
    Integer asked;

    private List<HolidayTableRow> rows;
    private WorkingCalendar calendar;
    private UploadedFile file;
    private List<RowError> errors = List.of();
    private String done;

    /**
     * A day in the grid of its month.
     *
     * @param off  a weekday off
     * @param made a weekend day worked
     * @param rest not worked
     */
    public record Cell(LocalDate day, boolean off, boolean made, boolean rest, String name) {

        public boolean isBlank() {
            return day == null;
        }
    }

    /** A month as weeks, Monday first. */
    public record Month(int number, List<List<Cell>> weeks) {
    }

    @PostConstruct
    void read() {
        rows = tables.versions();
        calendar = tables.calendar();
    }

    public List<HolidayTableRow> getRows() {
        return rows;
    }

    /** The year shown: the one asked for, else that of today. */
    public int getYear() {
        return asked == null || asked < 2000 || asked > 2200 ? Zones.today(clock).getYear() : asked;
    }

    /** Years that have a table, the one after them, and the one shown. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>(rows.stream().map(HolidayTableRow::year).toList());
        years.add(years.isEmpty() ? getYear() : years.last() + 1);
        years.add(getYear());
        return List.copyOf(years);
    }

    /** 一 to 日, as the language has it. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.NARROW, messages.pageLocale())).toList();
    }

    /** Whether the year shown has a table; without one it is counted on plain weekdays. */
    public boolean isCovered() {
        return calendar.covers(getYear());
    }

    public long getWorkingDays() {
        LocalDate first = LocalDate.of(getYear(), 1, 1);
        return first.datesUntil(first.plusYears(1)).filter(calendar::isWorkingDay).count();
    }

    public List<Month> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(number -> month(YearMonth.of(getYear(), number))).toList();
    }

    private Month month(YearMonth month) {
        List<Cell> cells = new ArrayList<>();
        for (int blank = DayOfWeek.MONDAY.getValue(); blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            cells.add(new Cell(null, false, false, false, ""));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            cells.add(cell(month.atDay(day)));
        }
        while (cells.size() % 7 != 0) {
            cells.add(new Cell(null, false, false, false, ""));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int start = 0; start < cells.size(); start += 7) {
            weeks.add(cells.subList(start, start + 7));
        }
        return new Month(month.getMonthValue(), weeks);
    }

    private Cell cell(LocalDate day) {
        boolean rest = calendar.isRestDay(day);
        return calendar.exceptionOn(day).map(exception -> new Cell(day, rest, !rest, rest, exception.name()))
                .orElse(new Cell(day, false, false, rest, ""));
    }

    public boolean isKeeper() {
        return holidayImport.isKeeper();
    }

    /** Takes in the file; what is wrong in it is shown line by line and nothing is kept. */
    public void submit() {
        if (file == null || file.getSize() == 0) {
            throw Refusal.invalid("calendar.import.no-file");
        }
        try (InputStream in = file.getInputStream(); Reader reader = TableFile.read(in.readAllBytes(), file.getFileName())) {
            SortedSet<Integer> changed = holidayImport.take(reader, file.getFileName());
            done = changed.isEmpty() ? messages.t("calendar.import.nothing")
                    : messages.t("calendar.import.done", changed.toString().replaceAll("[\\[\\]]", ""));
            read();
        } catch (ImportRefused refused) {
            errors = refused.errors();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<RowError> getErrors() {
        return errors;
    }

    /** What came of the import, in words; null before. */
    public String getDone() {
        return done;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
