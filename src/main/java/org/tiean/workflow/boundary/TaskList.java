package org.tiean.workflow.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Absence;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Zones;
import org.tiean.workflow.entity.TaskRow;

/**
 * The open tasks of who is logged in (待办): those whose act the actor's roles and scopes permit, and those of whom the actor
 * stands in for while they are away (代理), the next to fall due first. Two statements, however many rows.
 */
@ApplicationScoped
@Transactional
public class TaskList {

    private static final String COLUMNS = "select t.task_def_key_, t.form_key_, c.id as case_id, c.number, c.title, c.stage,"
            + " t.create_time_, l.due_on, coalesce(l.provisional, false), c.gate_missing, ";
    private static final String FROM = " from tiean.act_ru_task t"
            + " join tiean.act_ru_execution e on e.id_ = t.proc_inst_id_"
            + " join tiean.case_file c on c.id = cast(e.business_key_ as uuid)"
            + " left join lateral (select r.due_on, r.provisional from tiean.running_limit r"
            + "   where r.case_id = c.id and r.pressing and r.state = 'RUNNING' and not r.paused"
            + "   order by r.due_on, r.id limit 1) l on true"
            + " where ";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    /** Which of the own tasks are wanted. */
    public enum Filter {
        /** All. */
        ALL,
        /** Due within three days, or overdue. */
        SOON,
        /** Nothing is missing. */
        READY,
        /** Something is missing. */
        MISSING
    }

    /** The own tasks that have come since a moment. */
    public Page<TaskRow> ownSince(Instant since, Page.Slice slice) {
        return page(conditions -> conditions.add(" and t.create_time_ > ").value(Timestamp.valueOf(LocalDateTime.ofInstant(since, Zones.CHINA))), slice);
    }

    /** The own tasks at one step. */
    public Page<TaskRow> ownAt(String step, Page.Slice slice) {
        return page(conditions -> conditions.add(" and t.task_def_key_ = ").value(step), slice);
    }

    /** The own tasks. */
    public Page<TaskRow> own(Filter filter, LocalDate today, Page.Slice slice) {
        return page(conditions -> {
            switch (filter) {
                case SOON -> conditions.add(" and l.due_on <= ").value(Date.valueOf(today.plusDays(3)));
                case READY -> conditions.add(" and c.gate_missing = 0");
                case MISSING -> conditions.add(" and c.gate_missing > 0");
                case ALL -> { }
            }
        }, slice);
    }

    private Page<TaskRow> page(Consumer<Sql> further, Page.Slice slice) {
        Sql rowsOf = new Sql(COLUMNS);
        whose(rowsOf);
        rowsOf.add(FROM);
        mine(rowsOf);
        further.accept(rowsOf);
        List<?> rows = rowsOf.add(" order by l.due_on nulls last, t.create_time_, t.id_").on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Sql count = new Sql("select count(*)" + FROM);
        mine(count);
        further.accept(count);
        Number total = (Number) count.on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    /** Steps of a case that are open now. */
    public Set<String> openSteps(UUID caseId) {
        return openPages(caseId).keySet();
    }

    /** Steps of a case that are open now, each with the page where it is done, the oldest first. */
    public Map<String, String> openPages(UUID caseId) {
        List<?> rows = new Sql("select t.task_def_key_, t.form_key_ from tiean.act_ru_task t join tiean.act_ru_execution e"
                + " on e.id_ = t.proc_inst_id_ where e.business_key_ = ").value(caseId.toString())
                .add(" order by t.create_time_, t.id_").on(em).getResultList();
        Map<String, String> pages = new LinkedHashMap<>();
        rows.forEach(row -> pages.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return pages;
    }

    /** Steps open now of several cases: one statement. */
    public Map<UUID, List<String>> openSteps(List<UUID> caseIds) {
        Map<UUID, List<String>> steps = new HashMap<>();
        if (!caseIds.isEmpty()) {
            Sql sql = new Sql("select e.business_key_, t.task_def_key_ from tiean.act_ru_task t join tiean.act_ru_execution e"
                    + " on e.id_ = t.proc_inst_id_ where e.business_key_ in (");
            for (int i = 0; i < caseIds.size(); i++) {
                sql.add(i == 0 ? "" : ", ").value(caseIds.get(i).toString());
            }
            for (Object row : sql.add(") order by t.create_time_, t.id_").on(em).getResultList()) {
                steps.computeIfAbsent(UUID.fromString((String) ((Object[]) row)[0]), key -> new ArrayList<>()).add((String) ((Object[]) row)[1]);
            }
        }
        return steps;
    }

    /** Messages a case waits for now, e.g. {@code defence-received}. */
    public Set<String> awaited(UUID caseId) {
        List<?> names = new Sql("select distinct s.event_name_ from tiean.act_ru_event_subscr s join tiean.act_ru_execution e"
                + " on e.id_ = s.proc_inst_id_ where s.event_type_ = 'message' and e.business_key_ = ")
                .value(caseId.toString()).on(em).getResultList();
        return Set.copyOf(names.stream().map(String.class::cast).toList());
    }

    /** The own tasks, and those of whom the actor stands in for. */
    private void mine(Sql sql) {
        sql.add("(");
        own(sql);
        for (Absence absence : actor.standsInFor()) {
            sql.add(" or ");
            of(absence, sql);
        }
        sql.add(")");
    }

    /** Name of the absent one whose task a row is; null for an own one, also where it is both. */
    private void whose(Sql sql) {
        if (actor.standsInFor().isEmpty()) {
            sql.add("cast(null as text)");
            return;
        }
        sql.add("case when ");
        own(sql);
        sql.add(" then null");
        for (Absence absence : actor.standsInFor()) {
            sql.add(" when ");
            of(absence, sql);
            sql.add(" then cast(").value(absence.absentName()).add(" as text)");
        }
        sql.add(" end");
    }

    /** For each kind of thing, the steps whose act one of the own roles may do, within the scope of those roles. */
    private void own(Sql sql) {
        sql.add("(false");
        byOpening(act -> {
            Set<Role> acting = EnumSet.noneOf(Role.class);
            actor.roles().stream().filter(act.roles()::contains).forEach(acting::add);
            return acting;
        }).forEach((opening, steps) -> {
            at(steps, sql);
            scope.restrict(sql, opening.roles(), opening.subject(), Action.ACT);
        });
        sql.add(")");
    }

    /** The steps of somebody absent whose act the stand-in is qualified for, within the absent one's scope. */
    private void of(Absence absence, Sql sql) {
        sql.add("(false");
        byOpening(act -> absence.covers(act.roles(), actor.roles()) ? EnumSet.of(absence.capacity()) : EnumSet.noneOf(Role.class))
                .forEach((opening, steps) -> {
                    at(steps, sql);
                    scope.restrict(sql, absence, opening.subject(), Action.ACT);
                });
        sql.add(")");
    }

    private static void at(Set<String> steps, Sql sql) {
        sql.add(" or t.task_def_key_ in (");
        String comma = "";
        for (String step : steps) {
            sql.add(comma).value(step);
            comma = ", ";
        }
        sql.add(") and");
    }

    private record Opening(Set<Role> roles, Subject subject) {
    }

    private static Map<Opening, Set<String>> byOpening(Function<ActKind, Set<Role>> rolesFor) {
        Map<Opening, Set<String>> steps = new LinkedHashMap<>();
        for (ActKind act : ActKind.values()) {
            Set<Role> acting = rolesFor.apply(act);
            if (act.effect().kind() == ProcessEffect.Kind.STEP && !acting.isEmpty()) {
                steps.computeIfAbsent(new Opening(acting, act.subject()), key -> new TreeSet<>())
                        .add(act.effect().name());
            }
        }
        return steps;
    }

    private static TaskRow row(Object[] row) {
        return new TaskRow((String) row[0], (String) row[1], (UUID) row[2], (String) row[3], (String) row[4],
                (String) row[5], openedAt(row[6]), row[7] == null ? null : ((Date) row[7]).toLocalDate(),
                (Boolean) row[8], (String) row[10], ((Number) row[9]).intValue());
    }

    /** The engine writes times without a zone, in that of the server. */
    private static Instant openedAt(Object value) {
        LocalDateTime local = value instanceof Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
        return local.atZone(Zones.CHINA).toInstant();
    }
}
