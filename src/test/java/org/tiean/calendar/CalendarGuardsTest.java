package org.tiean.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiean.calendar.control.HolidayTableReader;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.Surcharge;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.DayKind;
import org.tiean.calendar.entity.HolidayTable;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitEnd;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.calendar.entity.RunningLimit;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.SurchargeRule;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.TimeLimitDefinition.AtEnd;
import org.tiean.calendar.entity.TimeLimitDefinition.Direction;
import org.tiean.calendar.entity.TimeLimitDefinition.Nature;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** What the calendar refuses, and what it keeps. */
class CalendarGuardsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final CalendarException OFF = new CalendarException(NEW_YEAR, DayKind.HOLIDAY_OFF, "元旦");
    private static final CalendarException MADE = new CalendarException(LocalDate.of(2027, 1, 3), DayKind.MAKEUP_WORKDAY, "元旦");

    @Test
    void aTableKeepsTheDaysOfItsYearInOrder() {
        HolidayTable table = new HolidayTable(2027, 2, "通知", List.of(MADE, OFF), Instant.EPOCH);
        assertEquals(List.of(OFF, MADE), table.days());
        assertEquals(2027, table.year());
        assertEquals(2, table.tableVersion());
        assertEquals("通知", table.sourceName());
        assertEquals(Instant.EPOCH, table.loadedAt());
        assertThrows(IllegalArgumentException.class, () -> new HolidayTable(2026, 1, "通知", List.of(OFF), Instant.EPOCH));
    }

    @Test
    void aCalendarKnowsEveryDayOnceAndOnlyOfItsYears() {
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(List.of(OFF), Map.of(2026, 1)));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(List.of(OFF, OFF), Map.of(2027, 1)));
        WorkingCalendar calendar = new WorkingCalendar(List.of(OFF, MADE), Map.of(2027, 3));
        assertFalse(calendar.isWorkingDay(NEW_YEAR));
        assertTrue(calendar.isWorkingDay(MADE.date()));
        assertEquals(Optional.of(OFF), calendar.exceptionOn(NEW_YEAR));
        assertEquals(MADE.date(), calendar.rollForward(NEW_YEAR), "Saturday is off, Sunday is worked");
        assertEquals("2026.0 2027.3", calendar.versionBetween(LocalDate.of(2026, 12, 30), NEW_YEAR));
        assertEquals("2027.3", calendar.versionBetween(NEW_YEAR, NEW_YEAR));
        assertEquals("2028.0", calendar.versionBetween(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1)));
        assertTrue(calendar.provisionalBetween(LocalDate.of(2026, 12, 30), NEW_YEAR));
        assertTrue(calendar.provisionalBetween(LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1)));
        assertFalse(calendar.provisionalBetween(NEW_YEAR, NEW_YEAR.plusDays(90)));
    }

    @Test
    void onlyExceptionsToThePlainWeekAreTaken() {
        assertThrows(IllegalArgumentException.class, () -> new CalendarException(MADE.date(), DayKind.HOLIDAY_OFF, "元旦"));
        assertThrows(IllegalArgumentException.class, () -> new CalendarException(NEW_YEAR, DayKind.MAKEUP_WORKDAY, "元旦"));
        assertThrows(IllegalArgumentException.class,
                () -> new CalendarException(LocalDate.of(2027, 1, 2), DayKind.HOLIDAY_OFF, "周六"));
    }

    @Test
    void aFileOfSeveralYearsIsTakenApartInOrder() {
        Map<Integer, List<CalendarException>> years = HolidayTableReader.read(new StringReader(
                "date,kind,name\n2027-01-03,MAKEUP_WORKDAY,元旦\n2028-01-03,HOLIDAY_OFF,元旦\n2027-01-01,HOLIDAY_OFF,元旦\n"), "放假安排.csv");
        assertEquals(List.of(OFF, MADE), years.get(2027));
        assertEquals(1, years.get(2028).size());
        ImportRefused twice = assertThrows(ImportRefused.class, () -> HolidayTableReader.read(
                new StringReader("date,kind,name\n2027-01-01,HOLIDAY_OFF,元旦\n2027-01-01,HOLIDAY_OFF,元旦\n"), "放假安排.csv"));
        assertTrue(twice.errors().get(0).display().contains("放假安排.csv:3 date: 同一日出现两次"), twice.errors().get(0).display());
        ImportRefused bad = assertThrows(ImportRefused.class, () -> HolidayTableReader.read(
                new StringReader("date,kind,name\n2027-13-01,OFF,\n"), "放假安排.csv"));
        assertEquals(List.of("date", "kind", "name"), bad.errors().stream().map(error -> error.column()).toList());
    }

    private static TimeLimitDefinition definition(int length, LimitUnit unit, Direction direction, boolean rolls) {
        return new TimeLimitDefinition("test", "试", Citation.of("行政处罚法", 60), "", "立案", length, unit, direction,
                Nature.DEADLINE, rolls, List.of(), List.of(), AtEnd.WARN, "V", 1);
    }

    @Test
    void aDefinitionThatCannotBeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> definition(0, LimitUnit.MONTHS, Direction.AFTER, false));
        assertThrows(IllegalArgumentException.class, () -> definition(3, LimitUnit.WORKING_DAYS, Direction.AFTER, true));
        assertThrows(IllegalArgumentException.class, () -> definition(24, LimitUnit.CLOCK_HOURS, Direction.AFTER, true));
        assertThrows(IllegalArgumentException.class, () -> definition(3, LimitUnit.MONTHS, Direction.BEFORE, false));
        assertThrows(IllegalArgumentException.class, () -> TimeLimitDefinition.extensions(List.of("30")));
        assertThrows(IllegalArgumentException.class, () -> TimeLimitDefinition.extensions(List.of("30:NOBODY")));
        assertEquals(1, definition(1, LimitUnit.CALENDAR_DAYS, Direction.BEFORE, false).length());
    }

    @Test
    void aPlaceMayGrantMoreNeverLess() {
        TimeLimitDefinition five = definition(5, LimitUnit.WORKING_DAYS, Direction.AFTER, false);
        assertEquals(7, five.atLeast(7).length());
        assertEquals(5, five.atLeast(5).length());
        assertEquals(5, five.atLeast(3).length());
        assertTrue(five.asksTables());
        assertFalse(definition(5, LimitUnit.CALENDAR_DAYS, Direction.AFTER, false).asksTables());
        assertTrue(definition(5, LimitUnit.CALENDAR_DAYS, Direction.AFTER, true).asksTables());
        assertFalse(five.pausable());
    }

    @Test
    void countingBackTellsItsDaysUpToTheEvent() {
        LimitResult days = new LimitComputation(definition(10, LimitUnit.CALENDAR_DAYS, Direction.BEFORE, false),
                TestCalendars.SHIPPED).from(LocalDate.of(2026, 6, 20));
        assertEquals(LocalDate.of(2026, 6, 10), days.due());
        assertEquals(List.of(new Stretch(Stretch.Kind.COUNTED, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 19), 10, ""),
                new Stretch(Stretch.Kind.EVENT, LocalDate.of(2026, 6, 20), LocalDate.of(2026, 6, 20), 0, "立案")), days.explanation());
        assertEquals("", days.calendarVersion());
        LimitResult working = new LimitComputation(new TimeLimitCatalogue().get("hearing-notice"), TestCalendars.SHIPPED)
                .from(LocalDate.of(2026, 6, 18));
        assertEquals(List.of("COUNTED", "REST", "COUNTED", "EVENT"), working.explanation().stream().map(one -> one.kind().name()).toList());
        assertEquals("周末", working.explanation().get(1).note());
        assertEquals("2026.1", working.calendarVersion());
    }

    @Test
    void anEndThatRollsSaysUnderWhichArticle() {
        LimitResult rolled = new LimitComputation(new TimeLimitCatalogue().get("payment"), TestCalendars.SHIPPED)
                .from(LocalDate.of(2026, 9, 11));
        Stretch last = rolled.explanation().get(rolled.explanation().size() - 1);
        assertEquals(Stretch.Kind.ROLLED, last.kind());
        assertTrue(last.note().contains("第八十五条第三款"));
        assertEquals("2026.1", rolled.calendarVersion());
        LimitEnd end = rolled.end();
        assertTrue(end.sameAs(rolled.due(), rolled.rawDue(), false));
        assertFalse(end.sameAs(rolled.due().plusDays(1), rolled.rawDue(), false));
        assertFalse(end.sameAs(rolled.due(), rolled.rawDue().plusDays(1), false));
        assertFalse(end.sameAs(rolled.due(), rolled.rawDue(), true));
    }

    @Test
    void hoursAndDaysAreNotMixedUp() {
        TimeLimitCatalogue catalogue = new TimeLimitCatalogue();
        assertThrows(Refusal.class, () -> new LimitComputation(catalogue.get("payment"), TestCalendars.SHIPPED).from(Instant.EPOCH));
        assertThrows(Refusal.class, () -> new LimitComputation(catalogue.get("crime-transfer"), TestCalendars.SHIPPED).from(NEW_YEAR));
        LimitResult hours = new LimitComputation(catalogue.get("crime-transfer"), TestCalendars.SHIPPED).from(Instant.parse("2026-11-20T08:05:00Z"));
        assertEquals(List.of("决定批准移送", "24小时"), hours.explanation().stream().map(Stretch::note).toList());
        assertThrows(Refusal.class, () -> catalogue.get("no-such-limit"));
        assertEquals("《行政处罚法》第六十条；延长见住建部令第55号（条号未核实）", catalogue.get("decision").basis());
    }

    @Test
    void runsOfDaysAreValues() {
        DateInterval one = new DateInterval(NEW_YEAR, NEW_YEAR.plusDays(4));
        assertThrows(IllegalArgumentException.class, () -> new DateInterval(NEW_YEAR, NEW_YEAR.minusDays(1)));
        assertEquals(5, one.days());
        Intervals merged = Intervals.merge(Arrays.asList(one, new DateInterval(NEW_YEAR.plusDays(5), NEW_YEAR.plusDays(6))));
        assertEquals(List.of(new DateInterval(NEW_YEAR, NEW_YEAR.plusDays(6))), merged.list(), "adjoining runs are one");
        assertEquals(7, merged.days());
        assertEquals(merged, Intervals.merge(merged.list()));
        assertEquals(merged.hashCode(), Intervals.merge(merged.list()).hashCode());
        assertNotEquals(merged, Intervals.NONE);
        assertNotEquals(merged, "2027");
        assertEquals("[" + merged.list().get(0) + "]", merged.toString());
        assertTrue(new DateInterval(NEW_YEAR, NEW_YEAR).compareTo(one) < 0);
        assertTrue(new DateInterval(NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(1)).compareTo(one) > 0);
    }

    @Test
    void aMovedLimitRanBeforeAndRunsOn() {
        assertTrue(new LimitMoved(null, null, "payment", NEW_YEAR, NEW_YEAR.plusDays(1)).shifted());
        assertFalse(new LimitMoved(null, null, "payment", null, NEW_YEAR).shifted());
        assertFalse(new LimitMoved(null, null, "payment", NEW_YEAR, null).shifted());
    }

    @Test
    void onlyWhatPressesAndRunsIsOnTheClocks() {
        TimeLimitCatalogue catalogue = new TimeLimitCatalogue();
        LimitResult result = new LimitComputation(catalogue.get("decision"), TestCalendars.SHIPPED).from(LocalDate.of(2026, 3, 2));
        LimitOfCase running = new LimitOfCase(catalogue.get("decision"), LocalDate.of(2026, 3, 2), result, false, List.of(), RunningLimit.State.RUNNING, null);
        assertTrue(running.ticking());
        assertEquals(result.due(), running.dueOn());
        assertFalse(new LimitOfCase(catalogue.get("decision"), LocalDate.of(2026, 3, 2), result, true, List.of(), RunningLimit.State.RUNNING, null).ticking());
        assertFalse(running.metLate());
        assertTrue(new LimitOfCase(catalogue.get("decision"), LocalDate.of(2026, 3, 2), result, false, List.of(),
                RunningLimit.State.MET, result.due().plusDays(1)).metLate());
        assertFalse(new LimitOfCase(catalogue.get("decision"), LocalDate.of(2026, 3, 2), result, false, List.of(),
                RunningLimit.State.MET, result.due()).metLate());
        assertFalse(new LimitOfCase(catalogue.get("defence"), LocalDate.of(2026, 3, 2), result, false, List.of(),
                RunningLimit.State.LAPSED, result.due().plusDays(1)).metLate(), "a lapse is no late act");
        assertFalse(new LimitOfCase(catalogue.get("suit-direct"), LocalDate.of(2026, 3, 2), result, false, List.of(), RunningLimit.State.RUNNING, null).ticking());
        assertTrue(catalogue.get("public-notice-service").pressing());
        assertFalse(catalogue.get("video-footage").pressing());
    }

    @Test
    void noSurchargeOnTheLastDayNorWithoutAnnouncement() {
        Money fine = new Money(200_000);
        LocalDate due = LocalDate.of(2026, 9, 28);
        assertEquals(0, Surcharge.compute(fine, due, due, Intervals.NONE, true, SurchargeRule.PENALTY_LAW_2021).days());
        Surcharge first = Surcharge.compute(fine, due, due.plusDays(3), Intervals.merge(List.of(
                new DateInterval(due.plusDays(2), due.plusDays(2)))), true, SurchargeRule.PENALTY_LAW_2021);
        assertEquals(2, first.days());
        assertEquals(1, first.daysOut());
        assertEquals(3, first.steps().size());
        assertFalse(Surcharge.compute(fine, due, due.plusDays(9), Intervals.NONE, false, SurchargeRule.PENALTY_LAW_2021).announced());
    }
}
