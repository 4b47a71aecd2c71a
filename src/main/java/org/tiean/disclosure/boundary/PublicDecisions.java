package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.disclosure.control.PublicSearch;
import org.tiean.disclosure.control.TokenShares;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.PublicPage;
import org.tiean.disclosure.entity.PublicSummary;
import org.tiean.disclosure.entity.Side;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * What is published, to look through (处罚决定公示): rows, counts, downloads. All of it comes from the one table of published
 * content, through a connection of its own that only reads and may lead to a replica ({@code tiean.public.db.*}), hence in
 * a transaction of its own and not in that of whoever asks.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PublicDecisions {

    /** How many of the decisions found are counted, listed page after page, and taken away in a download, at most. */
    public static final int MOST = 10_000;

    private static final int LONGEST_MILLIS = 5_000;
    /** SQLSTATE of a statement that was ended before it was done. */
    private static final String CANCELLED = "57014";

    private static final String LINE = "p.public_id, p.number, p.agency, p.item, p.party_name, p.penalties, p.fine_fen, p.decided_on,"
            + " p.withdrawn_on, p.place, p.told_on, p.published_at";
    private static final String SIDES = "p.public_id, p.agency_id, p.agency, p.item, p.kinds, p.year, p.fine_fen, p.decided_on,"
            + " p.withdrawn_on, p.place, p.longitude, p.latitude";

    @PersistenceContext(unitName = "tiean-public")
    EntityManager em;

    @Inject
    Clock clock;

    private volatile TokenShares shares;

    /**
     * Decisions in which every one of the words stands. Words may be of any length, single characters too; without words,
     * all. Of a withdrawn one only number and organ are searched. Beyond the first {@value #MOST} nothing is listed. One statement.
     *
     * @param words separated by blanks, at most eight; may be null
     */
    public PublicPage search(String words, PublicFilter filter, PublicOrder order, Page.Slice slice) {
        int size = Math.min(slice.size(), MOST - slice.offset());
        if (size <= 0) {
            return new PublicPage(List.of(), slice, false);
        }
        List<PublicLine> lines = lines(words, filter, order, slice.offset(), size + 1);
        boolean more = lines.size() > size && slice.offset() + size < MOST;
        return new PublicPage(lines.subList(0, Math.min(size, lines.size())), slice, more);
    }

    /** As {@link #search}, the first {@value #MOST}, to take away. */
    public List<PublicLine> all(String words, PublicFilter filter, PublicOrder order) {
        return lines(words, filter, order, 0, MOST);
    }

    /** Those of which everybody was told last, published or withdrawn, e.g. for a feed. */
    public List<PublicLine> toldLast(String words, PublicFilter filter, int most) {
        return lines(words, filter, PublicOrder.TOLD, 0, most);
    }

    private List<PublicLine> lines(String words, PublicFilter filter, PublicOrder order, int offset, int most) {
        List<?> rows = asked(search(words, filter).found(LINE, order, offset + most).wrapped("", " select cast(p.public_id as text), p.number,"
                + " p.agency, p.item, p.party_name, p.penalties, p.decided_on, p.withdrawn_on, p.place, p.published_at from found p order by "
                + order.columns() + " offset " + offset + " limit " + most));
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** What a search may take is bounded: whoever asks for too much is told to ask for less. */
    private List<?> asked(Sql sql) {
        try {
            return sql.on(em).setHint("jakarta.persistence.query.timeout", LONGEST_MILLIS).getResultList();
        } catch (PersistenceException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof SQLException wrong && CANCELLED.equals(wrong.getSQLState())) {
                    throw Refusal.invalid("disclosure.search.too-wide");
                }
            }
            throw e;
        }
    }

    private PublicSearch search(String words, PublicFilter filter) {
        TokenShares known = shares;
        if (known == null || known.isOld(clock.instant())) {
            known = TokenShares.read(em, clock.instant());
            shares = known;
        }
        return new PublicSearch(words, filter, Zones.today(clock), known);
    }

    /**
     * How many are found and of what they are. Exact while {@value #MOST} or fewer are found; of more, the sides are those of the
     * newest {@value #MOST}. Withdrawn ones have an agency and a day only. One statement.
     *
     * @param most how many values of each side, the most frequent
     */
    public PublicSummary summary(String words, PublicFilter filter, Set<Side> sides, int most) {
        String each = sides.isEmpty() ? "select '', '', '' where false"
                : sides.stream().map(Side::rows).collect(Collectors.joining(" union all "));
        Sql sql = search(words, filter).found(SIDES, PublicOrder.NEWEST, MOST + 1).wrapped("", ", hit as materialized (select * from found p"
                + " order by " + PublicOrder.NEWEST.columns() + " limit " + MOST + "), side(name, value, label) as (" + each + "),"
                + " counted as (select name, value, min(label) as label, count(*) as many, row_number() over"
                + " (partition by name order by count(*) desc, value) as place from side group by name, value)"
                + " select name, value, label, many, place from counted where place <= " + most
                + " union all select '', '', '', (select count(*) from found), 0 order by 1, 5");
        Map<String, List<Facet.Value>> values = new LinkedHashMap<>();
        for (Object counted : asked(sql)) {
            Object[] row = (Object[]) counted;
            values.computeIfAbsent((String) row[0], name -> new ArrayList<>())
                    .add(new Facet.Value((String) row[1], (String) row[2], ((Number) row[3]).longValue()));
        }
        long found = values.remove("").get(0).count();
        return new PublicSummary(Math.min(found, MOST), found > MOST,
                values.entrySet().stream().map(side -> new Facet(side.getKey(), side.getValue())).toList());
    }

    private static PublicLine line(Object[] row) {
        boolean withdrawn = row[7] != null;
        return new PublicLine(UUID.fromString((String) row[0]), (String) row[1], (String) row[2],
                withdrawn ? null : (String) row[3], withdrawn ? null : (String) row[4],
                withdrawn ? null : ((String) row[5]).replace("\n", "；"), (String) row[8], day(row[6]), day(row[7]),
                ((Timestamp) row[9]).toInstant());
    }

    /**
     * Every decision, part after part, the newest first, by the index and never by counting over those before: public id, number,
     * agency, item, party, penalties, fine, decided on, published until, withdrawn on, kind of decision, place, published on.
     *
     * @param last the last row of the part before; null for the first part
     */
    List<?> following(Object[] last, int most) {
        Sql sql = new Sql("select cast(p.public_id as text), p.number, p.agency, p.item, p.party_name, p.penalties, p.fine_fen, p.decided_on,"
                + " p.ends_on, p.withdrawn_on, p.matter, p.place, cast(p.published_at at time zone 'Asia/Shanghai' as date) from tiean.public_decision p where p.ends_on >= ").value(Date.valueOf(Zones.today(clock)));
        if (last != null) {
            sql.add(" and (p.decided_on < ").value(last[7]).add(" or p.decided_on = ").value(last[7]).add(" and p.public_id > ")
                    .uuid(UUID.fromString((String) last[0])).add(")");
        }
        return sql.add(" order by p.decided_on desc, p.public_id").on(em).setMaxResults(most).getResultList();
    }

    /** Whether a decision of that number is published now. */
    boolean tell(String number) {
        return !new Sql("select 1 from tiean.public_decision p where p.number = ").value(number).add(" and p.ends_on >= ")
                .value(Date.valueOf(Zones.today(clock))).on(em).setMaxResults(1).getResultList().isEmpty();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /** Agencies that have something to be seen here, for the filter; looked up one after the other, never by reading all decisions. */
    public List<AgencyChoice> agencies() {
        return ((List<?>) em.createNativeQuery("""
                with recursive each as (
                    (select agency_id, agency from tiean.public_decision where ends_on >= ?1 order by agency_id limit 1)
                    union all
                    select next.agency_id, next.agency from each cross join lateral (select agency_id, agency
                        from tiean.public_decision where agency_id > each.agency_id and ends_on >= ?1 order by agency_id limit 1) next)
                select cast(agency_id as text), agency from each order by 2""").setParameter(1, Date.valueOf(Zones.today(clock)))
                .getResultList()).stream().map(Object[].class::cast)
                .map(row -> new AgencyChoice(UUID.fromString((String) row[0]), (String) row[1])).toList();
    }

    /** An agency to choose. */
    public record AgencyChoice(UUID id, String name) {
    }
}
