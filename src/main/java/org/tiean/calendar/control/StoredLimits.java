package org.tiean.calendar.control;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.LimitEnd;
import org.tiean.calendar.entity.LimitMoved;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.calendar.entity.WorkingCalendar;

/**
 * Counts very many stored limits anew. Plain SQL on the connection of the running transaction: the rows come case by
 * case through a cursor, are counted in memory, and only those that move are written, some thousands in one statement.
 */
public final class StoredLimits {

    private static final int SLICE = 5_000;

    private static final String SELECT = """
            select l.id, l.case_id, l.subject_id, l.definition_id, coalesce(l.longer, 0), l.event_on, l.due_on, l.raw_due_on,
              l.provisional,
              coalesce((select sum(e.amount) from tiean.limit_extension e where e.limit_id = l.id), 0),
              (select string_agg(p.paused_from || '/' || coalesce(p.resumed_on - 1, ?), ' ')
                 from tiean.limit_pause p where p.limit_id = l.id and coalesce(p.resumed_on - 1, ?) >= p.paused_from)
            from tiean.running_limit l
            where l.state = 'RUNNING' and l.event_at is null and l.definition_id = any (?)
              and (l.provisional or l.due_on >= ? or l.event_on >= ?)
            order by l.case_id, l.id""";

    private static final String UPDATE = """
            update tiean.running_limit l set due_on = n.due_on, raw_due_on = n.raw_due_on, provisional = n.provisional,
              calendar_version = n.calendar_version, version = l.version + 1
            from unnest(?, ?, ?, ?, ?) as n (id, due_on, raw_due_on, provisional, calendar_version) where n.id = l.id""";

    private final Connection connection;
    private final Map<String, LimitComputation> computations = new HashMap<>();
    private final WorkingCalendar calendar;
    private final TimeLimitCatalogue catalogue;

    /** @param connection the caller's; neither committed nor closed here */
    public StoredLimits(Connection connection, TimeLimitCatalogue catalogue, WorkingCalendar calendar) {
        this.connection = connection;
        this.catalogue = catalogue;
        this.calendar = calendar;
    }

    /**
     * Counts again what touches a year whose table is new or changed.
     *
     * @param from  first day of the first of these years
     * @param today last day left out so far by a pause that is still open
     * @param moved told, when they are written, of the ends that moved, some thousands at a time, case by case and no case
     *              in two parts; one that only became certain is written and not told
     * @return how many were written
     */
    public int recount(LocalDate from, LocalDate today, Consumer<List<LimitMoved>> moved) throws SQLException {
        List<Written> waiting = new ArrayList<>(SLICE);
        List<LimitMoved> shifted = new ArrayList<>();
        UUID lastCase = null;
        int written = 0;
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setFetchSize(SLICE);
            select.setDate(1, Date.valueOf(today));
            select.setDate(2, Date.valueOf(today));
            select.setArray(3, connection.createArrayOf("text", asking()));
            select.setDate(4, Date.valueOf(from));
            select.setDate(5, Date.valueOf(from));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID caseId = uuid(row, 2);
                    if (waiting.size() >= SLICE && !Objects.equals(caseId, lastCase)) {
                        write(waiting, shifted, moved);
                    }
                    lastCase = caseId;
                    LocalDate before = day(row, 7);
                    LimitEnd end = end(row);
                    if (!end.sameAs(before, day(row, 8), row.getBoolean(9))) {
                        waiting.add(new Written(uuid(row, 1), end));
                        written++;
                        if (!end.due().equals(before)) {
                            shifted.add(new LimitMoved(caseId, uuid(row, 3), row.getString(4), before, end.due()));
                        }
                    }
                }
            }
        }
        write(waiting, shifted, moved);
        return written;
    }

    private record Written(UUID id, LimitEnd end) {
    }

    /** Definitions that ask the tables anything; plain calendar days and hours do not. */
    private Object[] asking() {
        return catalogue.all().stream().filter(TimeLimitDefinition::asksTables).map(TimeLimitDefinition::id).toArray();
    }

    private LimitEnd end(ResultSet row) throws SQLException {
        String id = row.getString(4);
        int longer = row.getInt(5);
        LimitComputation computation = computations.computeIfAbsent(id + longer,
                key -> new LimitComputation(catalogue.get(id).atLeast(longer), calendar));
        return computation.endFrom(day(row, 6), row.getInt(10), pauses(row.getString(11)));
    }

    private static Intervals pauses(String written) {
        return written == null ? Intervals.NONE : Intervals.merge(Arrays.stream(written.split(" "))
                .map(text -> text.split("/"))
                .map(days -> new DateInterval(LocalDate.parse(days[0]), LocalDate.parse(days[1]))).toList());
    }

    /** First the limits, then what hangs on them: an act on a case takes its locks in the same order. */
    private void write(List<Written> rows, List<LimitMoved> shifted, Consumer<List<LimitMoved>> moved) throws SQLException {
        write(rows);
        if (!shifted.isEmpty()) {
            moved.accept(List.copyOf(shifted));
            shifted.clear();
        }
    }

    private void write(List<Written> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setArray(1, array("uuid", rows.stream().map(Written::id).toArray()));
            update.setArray(2, array("date", rows.stream().map(row -> Date.valueOf(row.end().due())).toArray()));
            update.setArray(3, array("date", rows.stream().map(row -> Date.valueOf(row.end().rawDue())).toArray()));
            update.setArray(4, array("bool", rows.stream().map(row -> row.end().provisional()).toArray()));
            update.setArray(5, array("text", rows.stream().map(row -> row.end().calendarVersion()).toArray()));
            update.executeUpdate();
        }
        rows.clear();
    }

    private Array array(String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getDate(column).toLocalDate();
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
