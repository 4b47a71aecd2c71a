package org.tiean.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.notification.control.ReminderStore;
import org.tiean.notification.entity.ReminderKind;
import org.tiean.notification.entity.ReminderRow;

/**
 * The reminders of who is logged in, the most pressing first. Two statements, however many rows. Of a limit only the
 * last word is shown: what is overdue is not called half gone as well.
 */
@Named("limitReminders")
@ApplicationScoped
@Transactional
public class Reminders {

    private static final String COLUMNS = "select n.kind, l.definition_id, l.due_on, l.provisional, c.id, c.number, c.title, n.made_on";
    private static final String FROM = " from tiean.limit_reminder n"
            + " join tiean.running_limit l on l.id = n.limit_id and l.due_on = n.due_on and l.state = 'RUNNING' and not l.paused"
            + " join tiean.case_file c on c.id = n.case_id where ";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    TimeLimitCatalogue catalogue;

    @Inject
    ReminderStore store;

    @Inject
    Clock clock;

    /** The own reminders. */
    public Page<ReminderRow> own(Page.Slice slice) {
        Sql conditions = new Sql("");
        mine(conditions);
        List<?> rows = conditions.wrapped(COLUMNS + FROM, " order by l.due_on, n.made_on, n.id").on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Number total = (Number) conditions.wrapped("select count(*)" + FROM, "").on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    /** A timer of the process says that a limit of the case is over, by the case's id as the process keeps it. */
    public void over(String caseId) {
        store.make(Zones.today(clock), UUID.fromString(caseId));
    }

    /** Handlers hear everything but what goes up; leaders what is over; heads what was sent up to them. */
    private void mine(Sql sql) {
        sql.add("(n.kind <> 'ESCALATED' and not exists (select 1 from tiean.limit_reminder o where o.limit_id = n.limit_id"
                + " and o.due_on = n.due_on and (o.kind = 'OVERDUE' and n.kind in ('HALF', 'SOON') or o.kind = 'SOON' and n.kind = 'HALF'))"
                + " and exists (select 1 from tiean.case_handler h where h.case_id = c.id and h.until_day is null and h.username in (")
                .value(String.valueOf(actor.username()));
        // who stands in hears what the absent handler would
        actor.standsInFor().forEach(absence -> sql.add(", ").value(absence.absent()));
        sql.add("))");
        if (actor.roles().contains(Role.SQUAD_LEADER)) {
            sql.add(" or n.kind in ('OVERDUE', 'ESCALATED') and not (n.kind = 'OVERDUE' and exists (select 1 from tiean.limit_reminder o"
                    + " where o.limit_id = n.limit_id and o.due_on = n.due_on and o.kind = 'ESCALATED')) and c.agency_id = ")
                    .uuid(actor.agencyId()).add(" and c.squad_id = ").uuid(actor.squadId());
        }
        if (actor.roles().contains(Role.AGENCY_HEAD) || actor.roles().contains(Role.DEPUTY_HEAD)) {
            sql.add(" or n.kind = 'ESCALATED' and c.agency_id = ").uuid(actor.agencyId());
        }
        if (actor.roles().contains(Role.LEGAL_REVIEWER)) {
            sql.add(" or n.kind in ('SOON', 'OVERDUE') and l.definition_id = 'legal-review' and c.agency_id = ").uuid(actor.agencyId());
        }
        sql.add(")");
    }

    private ReminderRow row(Object[] row) {
        return new ReminderRow(ReminderKind.valueOf((String) row[0]), catalogue.get((String) row[1]).name(), day(row[2]),
                (Boolean) row[3], (UUID) row[4], (String) row[5], (String) row[6], day(row[7]));
    }

    private static LocalDate day(Object value) {
        return ((Date) value).toLocalDate();
    }
}
