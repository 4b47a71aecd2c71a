package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.investigation.entity.RequestTime;
import org.tiean.investigation.entity.WaitingTimeRequest;
import org.tiean.kernel.control.Sql;

/**
 * Requests for more time, for an investigation to stand still or go on, that wait for the head (待办: 延期、中止、恢复审批);
 * no step of a process, for the investigation goes on meanwhile. The next to fall due first.
 */
@Named
@RequestScoped
public class TimeRequestsWaiting {

    private static final int MOST = 20;
    private static final String WAITING = "select c.id, c.number, c.title, r.kind, r.limit_id, l.due_on,"
            + " coalesce(l.provisional, false), r.requested_on from tiean.time_request r"
            + " join tiean.case_file c on c.id = r.case_id"
            + " left join tiean.running_limit l on l.subject_id = r.case_id and l.definition_id = r.limit_id and l.state = 'RUNNING'"
            + " where r.outcome is null and";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    @Inject
    TimeLimitCatalogue catalogue;

    private List<WaitingTimeRequest> rows;

    /** Of the cases in the reader's scope; nothing for who does not decide on time. */
    public List<WaitingTimeRequest> getRows() {
        if (rows == null) {
            Set<Role> deciding = EnumSet.noneOf(Role.class);
            actor.roles().stream().filter(ActKind.DECIDE_TIME.roles()::contains).forEach(deciding::add);
            rows = deciding.isEmpty() ? List.of() : read(deciding);
        }
        return rows;
    }

    private List<WaitingTimeRequest> read(Set<Role> deciding) {
        Sql sql = new Sql(WAITING);
        scope.restrict(sql, deciding, ActKind.DECIDE_TIME.subject(), Action.ACT);
        List<?> found = sql.add(" order by l.due_on nulls first, r.requested_on, r.id").on(em).setMaxResults(MOST).getResultList();
        return found.stream().map(row -> row((Object[]) row)).toList();
    }

    private static WaitingTimeRequest row(Object[] row) {
        return new WaitingTimeRequest((UUID) row[0], (String) row[1], (String) row[2], RequestTime.Kind.valueOf((String) row[3]),
                (String) row[4], row[5] == null ? null : ((Date) row[5]).toLocalDate(), (Boolean) row[6],
                ((Date) row[7]).toLocalDate());
    }

    /** What the limit is called. */
    public String limit(WaitingTimeRequest request) {
        return catalogue.get(request.limitId()).name();
    }
}
