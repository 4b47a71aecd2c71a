package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Subject;
import org.tiean.intake.entity.UnfitHandlers;
import org.tiean.intake.entity.UnfitHandlers.Cause;
import org.tiean.intake.entity.UnfitHandlers.Person;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;

/**
 * Cases that must be given to other handlers (待转办), for those who may do it: a handler has no valid certificate today or
 * acts for another agency, or fewer than two are left. Three statements, however many rows.
 */
@ApplicationScoped
@Transactional
public class Reassignments {

    private static final int NAMES = 3;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    @Inject
    Clock clock;

    /** Whether the actor's role may give a case to others; of which case, the act itself asks. */
    public boolean mayReassign() {
        return !acting().isEmpty();
    }

    /** How many there are. */
    public long count() {
        return mayReassign() ? ((Number) unfit().wrapped("select count(*) from tiean.case_file c where", "").on(em).getSingleResult())
                .longValue() : 0;
    }

    /** The next to fall due first. */
    public Page<UnfitHandlers> page(Page.Slice slice) {
        if (!mayReassign()) {
            return new Page<>(List.of(), 0, slice);
        }
        List<?> rows = unfit().wrapped("select c.id, c.number, c.title, c.stage, l.due_on, coalesce(l.provisional, false)"
                        + " from tiean.case_file c left join lateral (select r.due_on, r.provisional from tiean.running_limit r"
                        + " where r.case_id = c.id and r.pressing and r.state = 'RUNNING' and not r.paused"
                        + " order by r.due_on, r.id limit 1) l on true where", " order by l.due_on nulls last, c.created_at, c.id").on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Map<UUID, List<Person>> people = people(rows.stream().map(row -> (UUID) ((Object[]) row)[0]).toList());
        return new Page<>(rows.stream().map(row -> line((Object[]) row, people)).toList(), count(), slice);
    }

    private Set<Role> acting() {
        Set<Role> acting = EnumSet.noneOf(Role.class);
        actor.roles().stream().filter(ActKind.REASSIGN_HANDLER.roles()::contains).forEach(acting::add);
        return acting;
    }

    /** Open cases once handled, within the actor's scope, with somebody who cannot go on or fewer than two left. */
    private Sql unfit() {
        Sql sql = new Sql("");
        scope.restrict(sql, acting(), Subject.CASE, Action.ACT);
        Date today = Date.valueOf(Zones.today(clock));
        return sql.add(" and c.stage not in ('ARCHIVED', 'NOT_FILED', 'HANDED_ON')"
                        + " and exists (select 1 from tiean.case_handler h where h.case_id = c.id)"
                        + " and (exists (select 1 from tiean.case_handler h where h.case_id = c.id and h.until_day is null"
                        + " and not (tiean.certified_on(h.officer_id, ").value(today)
                .add(") and tiean.enforces_for(h.officer_id, c.agency_id, ").value(today)
                .add("))) or 2 > (select count(*) from tiean.case_handler h where h.case_id = c.id and h.until_day is null))");
    }

    private Map<UUID, List<Person>> people(List<UUID> cases) {
        Map<UUID, List<Person>> people = new HashMap<>();
        if (cases.isEmpty()) {
            return people;
        }
        Date today = Date.valueOf(Zones.today(clock));
        Sql sql = new Sql("select h.case_id, coalesce(a.display_name, h.username), case"
                + " when h.until_day is not null and exists (select 1 from tiean.recusal r where r.case_id = h.case_id"
                + " and r.officer_id = h.officer_id and r.granted) then 'RECUSED' when h.until_day is not null then 'LEFT'"
                + " when not tiean.certified_on(h.officer_id, ").value(today)
                .add(") then 'CERTIFICATE' else 'ELSEWHERE' end from tiean.case_handler h join tiean.case_file c on c.id = h.case_id"
                        + " left join tiean.account a on a.username = h.username where c.id in (");
        for (int i = 0; i < cases.size(); i++) {
            sql.add(i == 0 ? "" : ", ").uuid(cases.get(i));
        }
        sql.add(") and (h.until_day is null and not (tiean.certified_on(h.officer_id, ").value(today)
                .add(") and tiean.enforces_for(h.officer_id, c.agency_id, ").value(today)
                // of those who left, only who left a place empty: nobody came on the day they went
                .add(")) or h.until_day is not null and 2 > (select count(*) from tiean.case_handler n where n.case_id = h.case_id"
                        + " and n.until_day is null) and not exists (select 1 from tiean.case_handler n where n.case_id = h.case_id"
                        + " and n.from_day >= h.until_day and n.id <> h.id)) order by h.case_id, h.from_day, h.username");
        for (Object one : sql.on(em).getResultList()) {
            Object[] row = (Object[]) one;
            people.computeIfAbsent((UUID) row[0], key -> new ArrayList<>()).add(new Person((String) row[1], Cause.valueOf((String) row[2])));
        }
        return people;
    }

    private static UnfitHandlers line(Object[] row, Map<UUID, List<Person>> people) {
        return new UnfitHandlers((UUID) row[0], (String) row[1], (String) row[2], (String) row[3],
                row[4] == null ? null : ((Date) row[4]).toLocalDate(), (Boolean) row[5], people.getOrDefault((UUID) row[0], List.of()));
    }
}
