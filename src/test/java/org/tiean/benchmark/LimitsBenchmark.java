package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitEnd;
import org.tiean.calendar.entity.LimitUnit;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.WorkingCalendar;

/** A million time limits: counted in memory, and counted anew in the database after a holiday notice. */
@ArquillianTest
class LimitsBenchmark {

    private static final int MILLION = 1_000_000;
    private static final int CASES = 100_000;
    private static final int YEAR = 2091;
    private static final LocalDate FIRST = LocalDate.of(YEAR - 1, 11, 1);
    private static final int DAYS = 121;

    @Inject
    HolidayTables tables;

    @Inject
    TimeLimitCatalogue catalogue;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Resource(lookup = "java:comp/UserTransaction")
    UserTransaction transaction;

    @Test
    void aMillionInMemory() {
        WorkingCalendar calendar = tables.calendar();
        List<LimitComputation> limits = catalogue.all().stream().filter(one -> one.unit() != LimitUnit.CLOCK_HOURS)
                .map(one -> new LimitComputation(one, calendar)).toList();
        Random random = new Random(1);
        List<LocalDate> events = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            events.add(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000)));
        }
        count(limits, events, MILLION / 10);
        long start = System.nanoTime();
        long sum = count(limits, events, MILLION);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(sum > 0);
        say("a million limits of %d kinds counted in memory in %.2f s (aim under 10 s)", limits.size(), seconds);
        assertTrue(seconds < 10, () -> seconds + " s");
    }

    private static long count(List<LimitComputation> limits, List<LocalDate> events, int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += limits.get(i % limits.size()).endFrom(events.get(i % events.size()), 0, Intervals.NONE).due().toEpochDay();
        }
        return sum;
    }

    /** Ten limits in each of a hundred thousand cases, rightly counted; a year gets its table, and then a corrected one. */
    @Test
    void aHolidayNoticeOverAMillionStored() throws Exception {
        store();
        assertTrue(count("provisional") > MILLION / 10, "many reach a year without a table");
        double first = seconds("02-19;02-20;02-21;02-22;02-23");
        assertEquals(0, count("provisional"), "every one is certain now");
        long writtenFirst = count("version > 0");
        double second = seconds("02-19;02-20;02-21;02-22;02-23;03-01");
        long writtenInAll = number("select sum(version)");
        long writtenSecond = writtenInAll - writtenFirst;
        assertTrue(writtenSecond > 0 && writtenSecond < MILLION / 2, () -> writtenSecond + " after " + writtenFirst);
        say("a million stored limits: the first table of a year in %.1f s (%d written, the others left alone);"
                + " one day more in it in %.1f s (%d written) (aim under 180 s)", first, writtenFirst, second, writtenSecond);
        retire();
        assertTrue(first < 180 && second < 180, () -> first + " s, " + second + " s");
    }

    private double seconds(String daysOff) {
        long start = System.nanoTime();
        tables.load(new StringReader(table(daysOff)), "放假安排");
        return (System.nanoTime() - start) / 1e9;
    }

    /** Weekdays off, of the given days those that are weekdays. */
    private static String table(String days) {
        StringBuilder csv = new StringBuilder("date,kind,name\n");
        for (String day : days.split(";")) {
            LocalDate date = LocalDate.parse(YEAR + "-" + day);
            if (date.getDayOfWeek().getValue() < 6) {
                csv.append(date).append(",HOLIDAY_OFF,春节\n");
            }
        }
        return csv.toString();
    }

    private void store() throws Exception {
        // the year the limits begin in has its table; the next has none yet
        tables.load(new StringReader("date,kind,name\n" + (YEAR - 1) + "-10-03,HOLIDAY_OFF,国庆节\n"), "放假安排");
        WorkingCalendar plain = tables.calendar();
        List<TimeLimitDefinition> kinds = catalogue.all().stream()
                .filter(one -> one.unit() == LimitUnit.WORKING_DAYS && one.length() > 2).limit(10).toList();
        transaction.setTransactionTimeout(600);
        transaction.begin();
        em.createNativeQuery("insert into tiean.case_file (id, version, title, procedure, stage, agency_id, discovered_on,"
                + " place, facts, created_at) select md5('limits' || n)::uuid, 0, '期限测算', 'ORDINARY', 'INVESTIGATION',"
                + " md5('none')::uuid, date '2090-09-01', '测算', '测算', timestamptz '2090-09-01 00:00Z'"
                + " from generate_series(1, " + CASES + ") n").executeUpdate();
        for (int kind = 0; kind < kinds.size(); kind++) {
            LimitComputation limit = new LimitComputation(kinds.get(kind), plain);
            for (int day = 0; day < DAYS; day++) {
                LocalDate event = FIRST.plusDays(day);
                LimitEnd end = limit.endFrom(event, 0, Intervals.NONE);
                em.createNativeQuery("insert into tiean.running_limit (id, subject_id, case_id, definition_id, event_on, due_on,"
                        + " raw_due_on, provisional, calendar_version, paused, pressing, state, version)"
                        + " select md5('limit' || n || '/' || ?1)::uuid, md5('limits' || n)::uuid, md5('limits' || n)::uuid,"
                        + " ?2, cast(?3 as date), cast(?4 as date), cast(?5 as date), ?6, ?7, false, true, 'RUNNING', 0"
                        + " from generate_series(1, " + CASES + ") n where (n * 7 + ?1 * 13) % " + DAYS + " = ?8")
                        .setParameter(1, kind).setParameter(2, kinds.get(kind).id()).setParameter(3, event.toString())
                        .setParameter(4, end.due().toString()).setParameter(5, end.rawDue().toString())
                        .setParameter(6, end.provisional()).setParameter(7, end.calendarVersion()).setParameter(8, day)
                        .executeUpdate();
            }
        }
        transaction.commit();
    }

    private long count(String condition) {
        return number("select count(*) filter (where " + condition + ")");
    }

    private long number(String what) {
        return ((Number) em.createNativeQuery(what + " from tiean.running_limit where state = 'RUNNING' and event_on"
                + " between date '2090-11-01' and date '2091-12-31'").getSingleResult()).longValue();
    }

    /** What was stored for this stays as ended rows, in nobody's lists. */
    private void retire() throws Exception {
        transaction.begin();
        em.createNativeQuery("update tiean.running_limit set state = 'STOPPED', ended_on = event_on where event_on"
                + " between date '2090-11-01' and date '2091-12-31'").executeUpdate();
        transaction.commit();
    }

    private static void say(String words, Object... values) {
        Report.line("benchmark", String.format(Locale.ROOT, words, values));
    }
}
