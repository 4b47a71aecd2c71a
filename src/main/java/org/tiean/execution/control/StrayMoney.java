package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.execution.entity.StrayPayment;
import org.tiean.kernel.control.AskedOnce;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Money;

/** Finds money that came and stands on no account, and has not been given back. */
@ApplicationScoped
@Transactional
public class StrayMoney {

    private static final int MOST = 50;

    private static final String ALL = "select case_id, order_id, transaction_no, amount_fen, came_at, twice from"
            + " (select o.case_id, o.id as order_id, o.transaction_no, o.amount_fen, o.paid_at as came_at, false as twice"
            + " from tiean.payment_order o where o.state = 'UNPOSTED' union all"
            + " (select distinct on (n.transaction_no) o.case_id, o.id, n.transaction_no, n.amount_fen, n.received_at, true"
            + " from tiean.payment_notice n join tiean.payment_order o on o.id = n.order_id where n.outcome = 'PAID_TWICE'"
            + " order by n.transaction_no, n.received_at)) s"
            + " where not exists (select 1 from tiean.stray_payment_return r where r.transaction_no = s.transaction_no)";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Of a case, the oldest first. */
    @AskedOnce
    public List<StrayPayment> of(UUID caseId) {
        return found(new Sql(ALL).add(" and s.case_id = ").uuid(caseId));
    }

    /** Of an agency, the oldest first; fifty at most. */
    public List<StrayPayment> ofAgency(UUID agencyId) {
        return found(new Sql(ALL).add(" and exists (select 1 from tiean.case_file c where c.id = s.case_id and c.agency_id = ").uuid(agencyId).add(")"));
    }

    private List<StrayPayment> found(Sql sql) {
        List<?> rows = sql.add(" order by came_at, transaction_no").on(em).setMaxResults(MOST).getResultList();
        return rows.stream().map(each -> {
            Object[] row = (Object[]) each;
            return new StrayPayment((UUID) row[0], (UUID) row[1], (String) row[2], new Money(((Number) row[3]).longValue()), instant(row[4]),
                    (Boolean) row[5]);
        }).toList();
    }

    private static Instant instant(Object value) {
        return value instanceof java.sql.Timestamp stamp ? stamp.toInstant() : ((OffsetDateTime) value).toInstant();
    }
}
