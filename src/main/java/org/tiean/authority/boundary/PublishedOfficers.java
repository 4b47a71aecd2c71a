package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Position;
import org.tiean.authority.entity.PublishedOfficer;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;

/**
 * Officers for everybody (执法人员公示; 国办发〔2018〕118号 (四)): name, agency, certificate and its term, nothing else. A list shows who
 * holds a certificate that day, suspended ones saying so; asked by number it answers of any certificate there ever was. Read through the
 * connection of the public pages, which only reads and may lead to a replica.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PublishedOfficers {

    @PersistenceContext(unitName = "tiean-public")
    EntityManager em;

    /** Of an agency, or of all where null, by agency and name; {@code words} in a name or as the beginning of a number. Two statements. */
    public Page<PublishedOfficer> on(LocalDate day, UUID agencyId, String words, Page.Slice slice) {
        Sql sql = standings(day).add(" select * from standing where standing in ('VALID', 'SUSPENDED')");
        if (agencyId != null) {
            sql.add(" and agency_id = ").uuid(agencyId);
        }
        if (words != null && !words.isBlank()) {
            sql.add(" and (position(").value(words.strip()).add(" in name) > 0 or position(").value(words.strip()).add(" in certificate_no) = 1)");
        }
        return page(sql, slice);
    }

    /** That certificate, in whatever standing; empty for a number there never was. */
    public List<PublishedOfficer> byNumber(String number, LocalDate day) {
        return page(standings(day).add(" select * from standing where certificate_no = ").value(number.strip()), Page.Slice.first(1)).rows();
    }

    private Page<PublishedOfficer> page(Sql sql, Page.Slice slice) {
        List<?> rows = sql.wrapped("", " order by agency, name, certificate_no").on(em).setFirstResult(slice.offset())
                .setMaxResults(slice.size()).getResultList();
        Number total = (Number) sql.wrapped("select count(*) from (", ") found").on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> line((Object[]) row)).toList(), total.longValue(), slice);
    }

    /** As {@link org.tiean.authority.entity.Officer} judges it: a resumption ends the suspension before it, a revocation everything. */
    private static Sql standings(LocalDate day) {
        Date on = Date.valueOf(day);
        return new Sql("with standing as (select o.name, c.certificate_no, o.agency, o.position, min(c.term_from) as term_from,"
                + " max(c.term_to) as term_to, case when exists (select 1 from tiean.public_certificate r where r.certificate_no = c.certificate_no"
                + " and r.standing = 'REVOKED' and r.term_from <= ").value(on)
                .add(") then 'REVOKED' when exists (select 1 from tiean.public_certificate s where s.certificate_no = c.certificate_no"
                        + " and s.standing = 'SUSPENDED' and s.term_from <= ").value(on).add(" and (s.term_to is null or s.term_to >= ").value(on)
                .add(") and not exists (select 1 from tiean.public_certificate r where r.certificate_no = c.certificate_no and r.standing = 'RESUMED'"
                        + " and r.term_from >= s.term_from and r.term_from <= ").value(on)
                .add(")) then 'SUSPENDED' when min(c.term_from) > ").value(on).add(" then 'NOT_YET' when max(c.term_to) < ").value(on)
                .add(" then 'EXPIRED' else 'VALID' end as standing, o.photo, o.agency_id"
                        + " from tiean.public_certificate c join tiean.public_officer o on o.id = c.officer_id where c.standing = 'VALID'"
                        + " group by o.id, o.name, c.certificate_no, o.agency, o.position, o.photo, o.agency_id)");
    }

    private static PublishedOfficer line(Object[] row) {
        return new PublishedOfficer((String) row[0], (String) row[1], (String) row[2], Position.valueOf((String) row[3]), day(row[4]), day(row[5]),
                PublishedOfficer.Standing.valueOf((String) row[6]), (Boolean) row[7]);
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
