package org.tiean.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.control.HolidayTableReader;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.Surcharge;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LeftOut;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.SurchargeRule;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

class LimitVectorsTest {

    private static final TimeLimitCatalogue CATALOGUE = new TimeLimitCatalogue();
    private static final WorkingCalendar CALENDAR = TestCalendars.SHIPPED;

    private static LimitComputation limit(String id) {
        return new LimitComputation(CATALOGUE.get(id), CALENDAR);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvFileSource(resources = "/calendar/dc8.csv", numLinesToSkip = 2)
    void followsTheVectorsOfTheRulebook(LocalDate event, String id, int length, LimitUnit unit, LocalDate raw,
            LocalDate due) {
        if (id == null) {
            assertEquals(due, DayCounting.workingDays(event, length, Intervals.NONE, CALENDAR));
            return;
        }
        TimeLimitDefinition definition = CATALOGUE.get(id);
        assertEquals(length, definition.length());
        assertEquals(unit, definition.unit());
        LimitResult result = limit(id).from(event);
        assertEquals(raw, result.rawDue());
        assertEquals(due, result.due());
        assertEquals(!raw.equals(due), result.rolled());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/surcharge.csv", numLinesToSkip = 2)
    void computesTheSurcharge(long fine, LocalDate due, LocalDate until, String excluded, boolean announced,
            long days, long amount, boolean capped) {
        List<DateInterval> out = excluded == null ? List.of() : java.util.Arrays.stream(excluded.split(";"))
                .map(text -> text.split("/")).map(p -> new DateInterval(LocalDate.parse(p[0]), LocalDate.parse(p[1])))
                .toList();
        Surcharge surcharge = Surcharge.compute(new Money(fine), due, until, Intervals.merge(out), announced,
                SurchargeRule.PENALTY_LAW_2021);
        assertEquals(days, surcharge.days());
        assertEquals(new Money(amount), surcharge.amount());
        assertEquals(capped, surcharge.capped());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/calendar/years.csv", numLinesToSkip = 1)
    void hasTheWorkingDaysOfTheYear(int year, int workingDays) {
        assertEquals(workingDays, LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(CALENDAR::isWorkingDay).count());
    }

    /** 期间是否工作日，各法自有清单（DC-1）：期限表的单位须与清单一致。 */
    @Test
    void unitsFollowTheListOfEachLaw() throws Exception {
        Map<String, Set<Integer>> terms = new HashMap<>();
        try (var stream = TimeLimitCatalogue.class.getResourceAsStream("/org/tiean/calendar/day-terms.csv")) {
            org.tiean.kernel.control.CsvRows.read(new java.io.InputStreamReader(stream,
                    java.nio.charset.StandardCharsets.UTF_8), "day-terms.csv", "law", "working_day_terms")
                    .rows().forEach(row -> terms.put(row.text("law"), row.texts("working_day_terms").stream()
                            .map(Integer::valueOf).collect(Collectors.toCollection(HashSet::new))));
        }
        int checked = 0;
        for (TimeLimitDefinition d : CATALOGUE.all()) {
            boolean days = d.unit() == LimitUnit.WORKING_DAYS || d.unit() == LimitUnit.CALENDAR_DAYS;
            if (days && terms.containsKey(d.source().law())) {
                assertEquals(terms.get(d.source().law()).contains(d.length()), d.unit() == LimitUnit.WORKING_DAYS, d.id());
                checked++;
            }
        }
        assertTrue(checked > 30, "checked " + checked);
    }

    @Test
    void seizureEndsUnrolled() {
        LimitResult result = limit("seizure-term").from(LocalDate.of(2026, 9, 2));
        assertEquals(LocalDate.of(2026, 10, 2), result.due());
        assertFalse(result.rolled());
    }

    @Test
    void hoursOfTheClockRunOverHolidays() {
        Instant taken = Instant.parse("2026-10-01T15:30:00Z");
        LimitResult result = limit("seizure-approval").from(taken);
        assertEquals(taken.plusSeconds(24 * 3600), result.dueAt());
        assertEquals(LocalDate.of(2026, 10, 2), result.due());
        assertThrows(Refusal.class, () -> limit("seizure-approval").from(LocalDate.of(2026, 10, 1)));
    }

    @Test
    void hearingNoticeIsCountedBack() {
        assertEquals(LocalDate.of(2026, 9, 22), limit("hearing-notice").from(LocalDate.of(2026, 10, 9)).due());
    }

    @Test
    void monthsEndOnTheLastDayWhereTheNumberIsMissing() {
        assertEquals(LocalDate.of(2026, 2, 28), DayCounting.months(LocalDate.of(2025, 8, 31), 6, Intervals.NONE));
        assertEquals(LocalDate.of(2025, 2, 28), DayCounting.years(LocalDate.of(2024, 2, 29), 1, Intervals.NONE));
    }

    @Test
    void beyondThirtyDaysIsDayThirtyOne() {
        assertEquals(LocalDate.of(2026, 2, 1), DayCounting.beyond(LocalDate.of(2026, 1, 1), 30));
    }

    @Test
    void postedOnTheLastDayIsInTime() {
        LimitResult result = limit("review-application").from(LocalDate.of(2026, 8, 3));
        assertTrue(result.metBy(LocalDate.of(2026, 10, 8)));
        assertFalse(result.metBy(LocalDate.of(2026, 10, 9)));
    }

    @Test
    void pausedDaysThatOverlapAreLeftOutOnce() {
        List<LeftOut> pauses = List.of(
                new LeftOut(new DateInterval(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 20)), "检测"),
                new LeftOut(new DateInterval(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25)), "听证"));
        LimitResult result = limit("decision").from(LocalDate.of(2026, 3, 2), 30, pauses);
        assertEquals(LocalDate.of(2026, 3, 2).plusDays(90 + 30 + 16), result.rawDue());
        assertEquals(16, result.explanation().stream().filter(s -> s.kind() == Stretch.Kind.PAUSED)
                .mapToLong(s -> s.from().until(s.to(), java.time.temporal.ChronoUnit.DAYS) + 1).sum());
        assertEquals(List.of("检测", "听证、检测", "听证"), result.explanation().stream()
                .filter(s -> s.kind() == Stretch.Kind.PAUSED).map(Stretch::note).toList());
    }

    @Test
    void explainsWhatWasLeftOut() {
        LimitResult result = limit("defence").from(LocalDate.of(2026, 9, 24));
        assertEquals(LocalDate.of(2026, 10, 9), result.due());
        assertEquals(List.of("EVENT", "REST 中秋", "REST 周末", "COUNTED 3", "REST 国庆", "REST 周末",
                "REST 国庆", "COUNTED 2"),
                result.explanation().stream().map(s -> s.kind() == Stretch.Kind.EVENT ? "EVENT"
                        : s.kind() + " " + (s.kind() == Stretch.Kind.COUNTED ? s.days() : shortName(s.note()))).toList());
        assertEquals("2026.1", result.calendarVersion());
        assertTrue(result.article().startsWith("《住房和城乡建设行政处罚程序规定》"));
    }

    private static String shortName(String note) {
        return note.replace("节", "");
    }

    @Test
    void aYearWithoutATableMakesItProvisional() {
        assertTrue(limit("defence").from(LocalDate.of(2026, 12, 29)).provisional());
        assertFalse(limit("defence").from(LocalDate.of(2026, 12, 1)).provisional());
        assertTrue(limit("payment").from(LocalDate.of(2026, 12, 20)).provisional());
        assertFalse(limit("seizure-term").from(LocalDate.of(2026, 12, 20)).provisional());
    }

    @Test
    void aTableWithAWeekendDayOffIsRefused() {
        assertEquals(DayOfWeek.SATURDAY, LocalDate.of(2027, 1, 2).getDayOfWeek());
        ImportRefused refused = assertThrows(ImportRefused.class, () -> HolidayTableReader.read(
                new StringReader("date,kind,name\n2027-01-01,HOLIDAY_OFF,元旦\n2027-01-02,HOLIDAY_OFF,元旦\n"
                        + "2027-01-01,HOLIDAY_OFF,元旦\n"), "2027.csv"));
        assertEquals(List.of(3L, 4L), refused.errors().stream().map(e -> e.line()).toList());
    }
}
