package org.tiean.calendar.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The holiday table of one year in one version (放假安排). Never changed: a correction is the next version,
 * and the highest version of a year counts.
 */
@Entity
@Table(name = "holiday_table")
public class HolidayTable {

    /** A day of the table. */
    @Embeddable
    public static class Day {

        @Column(name = "day")
        private LocalDate date;

        @Enumerated(EnumType.STRING)
        private DayKind kind;

        private String name;

        protected Day() {
        }

        Day(CalendarException exception) {
            this.date = exception.date();
            this.kind = exception.kind();
            this.name = exception.name();
        }
    }

    @Id
    private UUID id;

    @Column(name = "table_year")
    private int year;

    @Column(name = "table_version")
    private int tableVersion;

    @Column(name = "source_name")
    private String sourceName;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection
    @CollectionTable(name = "holiday_table_day", joinColumns = @JoinColumn(name = "table_id"))
    @OrderBy("date")
    private List<Day> days = new ArrayList<>();

    protected HolidayTable() {
    }

    /**
     * @param days days of this year only
     * @throws IllegalArgumentException if a day belongs to another year
     */
    public HolidayTable(int year, int tableVersion, String sourceName, List<CalendarException> days, Instant loadedAt) {
        this.id = UUID.randomUUID();
        this.year = year;
        this.tableVersion = tableVersion;
        this.sourceName = sourceName;
        this.loadedAt = loadedAt;
        for (CalendarException day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is not in " + year);
            }
            this.days.add(new Day(day));
        }
    }

    public int year() {
        return year;
    }

    public int tableVersion() {
        return tableVersion;
    }

    public String sourceName() {
        return sourceName;
    }

    public Instant loadedAt() {
        return loadedAt;
    }

    /** Its days in the order of time. */
    public List<CalendarException> days() {
        return days.stream().map(day -> new CalendarException(day.date, day.kind, day.name))
                .sorted((a, b) -> a.date().compareTo(b.date())).toList();
    }
}
