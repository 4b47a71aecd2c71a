package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.control.CaseScope;
import org.tiean.casefile.entity.ActKind;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.Sql;

/** Steps that were not filmed and wait for the head (待办: 未音像记录审批), the oldest first. */
@Named
@RequestScoped
public class UnfilmedWaiting {

    private static final int MOST = 20;
    private static final String WAITING = "select c.id, c.number, c.title, u.step, u.for_day, u.reason from tiean.unfilmed_request u"
            + " join tiean.case_file c on c.id = u.case_id where u.outcome is null and";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    CaseScope scope;

    private List<Row> rows;

    /**
     * What waits.
     *
     * @param number of the case, null before it is filed
     * @param step   key of the act
     */
    public record Row(UUID caseId, String number, String title, String step, LocalDate day, String reason) {
    }

    /** Of the cases in the reader's scope; nothing for who does not decide on it. */
    public List<Row> getRows() {
        if (rows == null) {
            Set<Role> deciding = EnumSet.noneOf(Role.class);
            actor.roles().stream().filter(ActKind.DECIDE_UNFILMED.roles()::contains).forEach(deciding::add);
            rows = deciding.isEmpty() ? List.of() : read(deciding);
        }
        return rows;
    }

    private List<Row> read(Set<Role> deciding) {
        Sql sql = new Sql(WAITING);
        scope.restrict(sql, deciding, ActKind.DECIDE_UNFILMED.subject(), Action.ACT);
        List<?> found = sql.add(" order by u.requested_at, u.id").on(em).setMaxResults(MOST).getResultList();
        return found.stream().map(each -> row((Object[]) each)).toList();
    }

    private static Row row(Object[] row) {
        return new Row((UUID) row[0], (String) row[1], (String) row[2], (String) row[3], ((Date) row[4]).toLocalDate(), (String) row[5]);
    }
}
