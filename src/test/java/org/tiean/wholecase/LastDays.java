package org.tiean.wholecase;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.entity.Zones;

/**
 * Counts the last day of a clock from the day of an act by hand: {@code 10w} working days, {@code 60d} days, {@code 3m} months,
 * {@code 24h} hours; the day of the act is not counted. Days and months are held before they move over days of rest.
 */
final class LastDays {

    private final Rows rows;
    private final WorkingCalendar calendar;
    private final String caseId;

    LastDays(Rows rows, WorkingCalendar calendar, String caseId) {
        this.rows = rows;
        this.calendar = calendar;
        this.caseId = caseId;
    }

    /** {@code limit | id | state | 10w | act}: some clock of that kind began with that act and ended so. */
    List<String> wrong(String where, ToldEnd told) {
        List<Object[]> clocks = rows.of("select state, due_on, raw_due_on, due_at from tiean.running_limit"
                + " where cast(case_id as text) = ? and definition_id = ? order by event_on", caseId, told.part(0));
        if (clocks.isEmpty()) {
            return List.of(where + " " + told.part(0) + ": never ran");
        }
        String expected = told.part(1) + " " + due(told.part(2), told.part(3));
        List<String> stand = clocks.stream().map(clock -> clock[0] + " " + due(told.part(2), clock)).toList();
        return stand.contains(expected) ? List.of() : List.of(where + " " + told.part(0) + ": told " + expected + ", stands " + stand);
    }

    /** {@code service | KIND | METHOD 2d | act}: some paper of that kind was served that way, so many days after that act. */
    List<String> wrongService(String where, ToldEnd told) {
        String[] way = told.part(1).split(" ");
        String expected = way[0] + " " + due(way[1], told.part(2));
        List<String> stand = rows.of("select s.method, s.served_on from tiean.service_of_document s join tiean.document d on d.id = s.document_id"
                + " where cast(d.case_id as text) = ? and d.kind = ?", caseId, told.part(0)).stream().map(row -> row[0] + " " + day(row[1])).toList();
        return stand.contains(expected) ? List.of() : List.of(where + " " + told.part(0) + ": told " + expected + ", stands " + stand);
    }

    private Object due(String length, Object[] clock) {
        if (length.endsWith("h")) {
            return instant(clock[3]);
        }
        return day(length.endsWith("w") ? clock[1] : clock[2]);
    }

    /** @param act with {@code #2} for its second time */
    private Object due(String length, String act) {
        int count = Integer.parseInt(length.substring(0, length.length() - 1));
        Instant event = event(act);
        if (event == null) {
            return "never, " + act + " was not done";
        }
        LocalDate day = Zones.dayOf(event);
        return switch (length.charAt(length.length() - 1)) {
            case 'h' -> event.plus(Duration.ofHours(count));
            case 'w' -> workingDays(day, count);
            case 'd' -> day.plusDays(count);
            case 'm' -> day.plusMonths(count);
            default -> throw new IllegalArgumentException(length);
        };
    }

    private Instant event(String act) {
        String[] name = act.split("#");
        List<Object[]> done = rows.of("select occurred_at from tiean.done_act where cast(case_id as text) = ? and act = ? order by recorded_at",
                caseId, ToldLife.actKind(name[0]));
        int times = name.length == 1 ? 1 : Integer.parseInt(name[1]);
        return done.size() < times ? null : instant(done.get(times - 1)[0]);
    }

    LocalDate workingDays(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; left -= calendar.isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instant instant(Object cell) {
        return cell instanceof Timestamp time ? time.toInstant() : cell instanceof OffsetDateTime time ? time.toInstant() : (Instant) cell;
    }

    private static LocalDate day(Object cell) {
        return cell instanceof Date date ? date.toLocalDate() : (LocalDate) cell;
    }
}
