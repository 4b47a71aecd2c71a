package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.CaseFilter;
import org.tiean.casefile.entity.CaseRow;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;

/**
 * The cases somebody may see: those that have to be acted on soonest first, the newest first among those without a clock,
 * what has come to its end last. Two statements, however many rows.
 */
@ApplicationScoped
@Transactional
public class CaseList {

    private static final String COLUMNS = "select c.id, c.number, c.title, c.stage, c.procedure, c.filed_on,"
            + " l.due_on, coalesce(l.provisional, false),"
            + " c.gate_missing,"
            + " (select string_agg(coalesce(a.display_name, h.username), '、' order by h.from_day, h.username)"
            + "   from tiean.case_handler h left join tiean.account a on a.username = h.username"
            + "   where h.case_id = c.id and h.until_day is null)";
    private static final String FROM = " from tiean.case_file c"
            + " left join lateral (select r.due_on, r.provisional from tiean.running_limit r"
            + "   where r.case_id = c.id and r.pressing and r.state = 'RUNNING' and not r.paused"
            + "   and c.stage not in ('ARCHIVED', 'NOT_FILED', 'HANDED_ON') order by r.due_on, r.id limit 1) l on true where";
    private static final String BY_CLOCK = " order by c.stage in ('ARCHIVED', 'NOT_FILED', 'HANDED_ON'), l.due_on nulls last,"
            + " c.created_at desc, c.id";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    /** Cases that pass the filter and the table of rights. */
    public Page<CaseRow> page(CaseFilter filter, Page.Slice slice) {
        Sql conditions = new Sql("");
        scope.restrict(conditions, Subject.CASE, Action.SEE);
        narrow(conditions, filter);
        List<?> rows = conditions.wrapped(COLUMNS + FROM, BY_CLOCK).on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Number total = (Number) conditions.wrapped("select count(*)" + FROM, "").on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    /** Cases not yet at their end that somebody handles now, as far as the reader may see them. */
    public Page<CaseRow> handledBy(String username, Page.Slice slice) {
        Sql conditions = new Sql("");
        scope.restrict(conditions, Subject.CASE, Action.SEE);
        conditions.add(" and c.stage not in ('ARCHIVED', 'NOT_FILED', 'HANDED_ON') and exists (select 1 from tiean.case_handler h"
                + " where h.case_id = c.id and h.until_day is null and h.username = ").value(username).add(")");
        List<?> rows = conditions.wrapped(COLUMNS + FROM, BY_CLOCK).on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        Number total = (Number) conditions.wrapped("select count(*)" + FROM, "").on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    private void narrow(Sql sql, CaseFilter filter) {
        if (filter.stage() != null) {
            sql.add(" and c.stage = ").value(filter.stage().name());
        }
        if (filter.procedure() != null) {
            sql.add(" and c.procedure = ").value(filter.procedure().name());
        }
        if (filter.ownOnly() && actor.username() != null) {
            sql.add(" and exists (select 1 from tiean.case_handler h where h.case_id = c.id and h.until_day is null and h.username = ")
                    .value(actor.username()).add(")");
        }
        if (filter.words() != null) {
            for (String word : filter.words().strip().split("[\\s\u3000]+")) {
                contains(sql, word);
            }
        }
    }

    private static void contains(Sql sql, String word) {
        if (word.isEmpty()) {
            return;
        }
        String pattern = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        sql.add(" and (c.number ilike ").value(pattern).add(" or c.title ilike ").value(pattern)
                .add(" or exists (select 1 from tiean.party p where p.case_id = c.id and p.name ilike ").value(pattern).add("))");
    }

    private static CaseRow row(Object[] row) {
        return new CaseRow((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], (String) row[4],
                day(row[5]), day(row[6]), (Boolean) row[7], ((Number) row[8]).intValue(), row[9] == null ? "" : (String) row[9]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
