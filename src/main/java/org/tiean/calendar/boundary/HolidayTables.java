package org.tiean.calendar.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.Reader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tiean.calendar.control.HolidayTableReader;
import org.tiean.calendar.entity.CalendarException;
import org.tiean.calendar.entity.HolidayTable;
import org.tiean.calendar.entity.HolidayTableLoaded;
import org.tiean.calendar.entity.HolidayTableRow;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.ledger.boundary.RecordedImport;

/** The yearly holiday tables and the calendar they make. */
@ApplicationScoped
public class HolidayTables {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<HolidayTableLoaded> loaded;

    /**
     * Takes in the tables of one or more years, whole or not at all. A year that differs from what is kept
     * gets its next version; equal years are left alone. Limits that touch a changed year are counted again
     * in the same transaction.
     *
     * @param name name of the table, kept as its source and used in error messages
     * @return the years that are new or changed
     * @throws ImportRefused with every error; nothing is kept then
     */
    @Transactional
    @RecordedImport("holidays")
    public SortedSet<Integer> load(Reader reader, String name) {
        Map<Integer, List<CalendarException>> years = HolidayTableReader.read(reader, name);
        Map<Integer, HolidayTable> current = current();
        SortedSet<Integer> changed = new TreeSet<>();
        years.forEach((year, days) -> {
            HolidayTable kept = current.get(year);
            if (kept == null || !kept.days().equals(days)) {
                int next = kept == null ? 1 : kept.tableVersion() + 1;
                em.persist(new HolidayTable(year, next, name, days, clock.instant()));
                changed.add(year);
            }
        });
        if (!changed.isEmpty()) {
            em.flush();
            loaded.fire(new HolidayTableLoaded(changed, calendar()));
        }
        return changed;
    }

    /** The calendar of the current tables. */
    @Transactional(Transactional.TxType.SUPPORTS)
    @KeptWhileUnchanged(Registers.Name.HOLIDAYS)
    public WorkingCalendar calendar() {
        List<CalendarException> days = new ArrayList<>();
        Map<Integer, Integer> versions = new TreeMap<>();
        current().forEach((year, table) -> {
            days.addAll(table.days());
            versions.put(year, table.tableVersion());
        });
        return new WorkingCalendar(days, versions);
    }

    /** All tables ever taken in, the newest year and version first. */
    @Transactional
    public List<HolidayTableRow> versions() {
        Map<Integer, Integer> current = new TreeMap<>();
        List<HolidayTableRow> rows = new ArrayList<>();
        em.createQuery("select distinct t from HolidayTable t left join fetch t.days order by t.year desc, t.tableVersion desc",
                HolidayTable.class).getResultList().forEach(table -> rows.add(new HolidayTableRow(table.year(),
                        table.tableVersion(), table.sourceName(), table.loadedAt(), table.days().size(),
                        current.putIfAbsent(table.year(), table.tableVersion()) == null)));
        return rows;
    }

    private Map<Integer, HolidayTable> current() {
        Map<Integer, HolidayTable> current = new TreeMap<>();
        // One query for the tables and their days; the order lets the highest version of a year stay.
        em.createQuery("select distinct t from HolidayTable t left join fetch t.days order by t.year, t.tableVersion",
                HolidayTable.class).getResultList().forEach(table -> current.merge(table.year(), table,
                        (a, b) -> a.tableVersion() > b.tableVersion() ? a : b));
        return current;
    }
}
