package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.control.CaseScope;
import org.tiean.disclosure.entity.PublicationRow;
import org.tiean.disclosure.entity.PublicationStanding;
import org.tiean.identity.entity.Action;
import org.tiean.identity.entity.Subject;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;

/** All decisions about publication that somebody may see, what has to be done first (公示台账). Three statements, however many rows. */
@ApplicationScoped
@Transactional
public class PublicationList {

    /** The clock on a withdrawal runs on the publication, that on publishing on the decision to publish. */
    private static final String FROM = " from (select d.case_id, d.number, d.decided_on, d.confirmation_words, p.public_id, p.ends_on,"
            + " l.due_on, coalesce(l.provisional, false) as provisional, c.title, c.id, c.agency_id, c.squad_id, c.stage,"
            + " case when not d.publish and (p.id is null or p.state = 'DROPPED') then 'NOT_PUBLISHED'"
            + " when p.state = 'WITHDRAWN' and l.definition_id in ('publish-penalty', 'publish-other') then 'TO_PUBLISH_ANEW' when p.state = 'WITHDRAWN' then 'WITHDRAWN' when p.state = 'EXPIRED' then 'EXPIRED'"
            + " when p.state = 'REPAIRED' then 'REPAIRED' when l.definition_id = 'publication-withdrawal' then 'TO_WITHDRAW'"
            + " when d.confirmation = 'AWAITED' then 'AWAITED' when d.confirmation = 'RETURNED' then 'RETURNED'"
            + " when p.state = 'PUBLISHED' then 'PUBLISHED' when p.state = 'PENDING' then 'PENDING' else 'UNSERVED' end as standing"
            + " from tiean.publication_decision d join tiean.case_file c on c.id = d.case_id"
            + " left join lateral (select e.* from tiean.publication e where e.decision_id = d.decision_id"
            + " order by e.withdrawn_on desc nulls first limit 1) p on true"
            + " left join lateral (select r.due_on, r.provisional, r.definition_id from tiean.running_limit r"
            + " where r.state = 'RUNNING' and (r.subject_id = d.id or r.subject_id = p.id or r.subject_id = d.decision_id and r.definition_id = 'publish-other')"
            + " order by r.due_on, r.id limit 1) l on true"
            // decisions other than penalties of which nobody has said yet whether they are published
            + " union all select o.case_id, o.number, cast(o.created_at at time zone 'Asia/Shanghai' as date), null, null, null, r.due_on,"
            + " r.provisional, c.title, c.id, c.agency_id, c.squad_id, c.stage, 'TO_DECIDE'"
            + " from tiean.running_limit r join tiean.document o on o.id = r.subject_id join tiean.case_file c on c.id = o.case_id"
            + " where r.definition_id = 'publish-other' and r.state = 'RUNNING' and o.state not in ('VOID', 'SUPERSEDED')"
            + " and not exists (select 1 from tiean.publication_decision d where d.decision_id = o.id)) c where";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    CaseScope scope;

    /** @param standing null for all */
    public Page<PublicationRow> page(PublicationStanding standing, Page.Slice slice) {
        Sql where = conditions();
        if (standing != null) {
            where.add(" and c.standing = ").value(standing.name());
        }
        Number total = (Number) where.wrapped("select count(*)" + FROM, "").on(em).getSingleResult();
        List<?> rows = where.wrapped("select c.case_id, c.number, c.title, c.decided_on, c.standing, c.public_id, c.due_on, c.provisional,"
                        + " c.ends_on, c.confirmation_words" + FROM, " order by c.due_on nulls last, c.decided_on desc, c.number").on(em)
                .setFirstResult(slice.offset()).setMaxResults(slice.size()).getResultList();
        return new Page<>(rows.stream().map(row -> row((Object[]) row)).toList(), total.longValue(), slice);
    }

    /** How many stand where. */
    public Map<PublicationStanding, Long> counts() {
        Map<PublicationStanding, Long> counts = new EnumMap<>(PublicationStanding.class);
        for (Object one : conditions().wrapped("select c.standing, count(*)" + FROM, " group by c.standing").on(em).getResultList()) {
            Object[] row = (Object[]) one;
            counts.put(PublicationStanding.valueOf((String) row[0]), ((Number) row[1]).longValue());
        }
        return counts;
    }

    private Sql conditions() {
        Sql where = new Sql("");
        scope.restrict(where, Subject.DISCLOSURE, Action.SEE);
        return where;
    }

    private static PublicationRow row(Object[] row) {
        return new PublicationRow((UUID) row[0], (String) row[1], (String) row[2], day(row[3]),
                PublicationStanding.valueOf((String) row[4]), (UUID) row[5], day(row[6]), (Boolean) row[7], day(row[8]), (String) row[9]);
    }

    private static LocalDate day(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }
}
