package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.tiean.authority.entity.DeviceType;
import org.tiean.authority.entity.PublishedDevice;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;

/**
 * Where monitoring devices stand or stood, for everybody (设置地点向社会公布; 行政处罚法41(1)). Read through the connection of the public
 * pages, which only reads and may lead to a replica.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PublishedDevices {

    @PersistenceContext(unitName = "tiean-public")
    EntityManager em;

    /**
     * Devices whose place was published and that were in use on a day, of all agencies: those whose place, name or agency holds the
     * words. Two statements.
     *
     * @param words null for all
     */
    public Page<PublishedDevice> on(LocalDate day, String words, Page.Slice slice) {
        Sql sql = new Sql("select d.code, d.name, d.type, d.agency, d.place, d.longitude, d.latitude, d.published_on, d.document, d.ended_on"
                + " from tiean.public_device d where d.published_on <= ").value(Date.valueOf(day)).add(" and (d.ended_on is null or d.ended_on > ")
                .value(Date.valueOf(day)).add(")");
        if (words != null && !words.isBlank()) {
            String asked = words.strip();
            sql.add(" and (position(").value(asked).add(" in d.place) > 0 or position(").value(asked).add(" in d.name) > 0 or position(")
                    .value(asked).add(" in d.agency) > 0)");
        }
        List<?> rows = sql.wrapped("", " order by d.agency, d.code, d.id").on(em).setFirstResult(slice.offset()).setMaxResults(slice.size())
                .getResultList();
        Number total = (Number) sql.wrapped("select count(*) from (", ") found").on(em).getSingleResult();
        return new Page<>(rows.stream().map(row -> device((Object[]) row)).toList(), total.longValue(), slice);
    }

    private static PublishedDevice device(Object[] row) {
        return new PublishedDevice((String) row[0], (String) row[1], DeviceType.valueOf((String) row[2]), (String) row[3], (String) row[4],
                ((Number) row[5]).doubleValue(), ((Number) row[6]).doubleValue(), day(row[7]), (String) row[8], day(row[9]));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
