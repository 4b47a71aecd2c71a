package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.entity.Facet;
import org.tiean.disclosure.entity.FineBand;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
import org.tiean.disclosure.entity.PublicOrder;
import org.tiean.disclosure.entity.Publication;
import org.tiean.document.entity.CaseDocument;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Page;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Published decisions for everybody (处罚决定公示). What is not yet, no longer or never to be shown does not
 * exist here, whatever its id.
 */
@ApplicationScoped
@Transactional
public class PublicDecisions {

    /** How many of the decisions found are looked at for the facets, and how many a download holds at most. */
    public static final int MOST = 10_000;

    private static final int FACET_VALUES = 12;

    private static final Set<Publication.State> SHOWN = EnumSet.of(Publication.State.PUBLISHED, Publication.State.WITHDRAWN);

    private static final String COLUMNS = "select cast(p.public_id as text), p.number, p.agency, p.item, p.party_name,"
            + " p.penalties, p.decided_on, p.withdrawn_on";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * Decisions in which every one of the words stands. Words may be of any length, single characters too; without words,
     * all. Of a withdrawn one only number and organ are searched.
     *
     * @param words separated by blanks, at most eight; may be null
     */
    public Page<PublicLine> search(String words, PublicFilter filter, PublicOrder order, Page.Slice slice) {
        Sql where = found(words, filter);
        Number total = (Number) where.wrapped("select count(*)", "").on(em).getSingleResult();
        return new Page<>(lines(where, order, slice.offset(), slice.size()), total.longValue(), slice);
    }

    /** As {@link #search}, the first {@value #MOST}, to take away. */
    public List<PublicLine> all(String words, PublicFilter filter, PublicOrder order) {
        return lines(found(words, filter), order, 0, MOST);
    }

    /** The newest found, e.g. for a feed. */
    public List<PublicLine> newest(String words, PublicFilter filter, int most) {
        return lines(found(words, filter), PublicOrder.NEWEST, 0, most);
    }

    private List<PublicLine> lines(Sql where, PublicOrder order, int offset, int most) {
        List<?> rows = where.wrapped(COLUMNS, " order by " + order.columns()).on(em)
                .setFirstResult(offset).setMaxResults(most).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /**
     * By what the decisions found may be narrowed, the commonest twelve of each. Counts are exact while {@value #MOST} or
     * fewer are found; of more, they are those of the newest {@value #MOST}. Withdrawn ones have an agency and a year only.
     */
    public List<Facet> facets(String words, PublicFilter filter) {
        Sql hits = found(words, filter).wrapped("with hit as materialized (select p.agency_id, p.agency, p.item, p.kinds,"
                + " p.year, p.fine_fen, p.withdrawn_on", " order by " + PublicOrder.NEWEST.columns() + " limit " + MOST + "),"
                + " side as (select 'agency' as name, cast(agency_id as text) as value, agency as label from hit"
                + " union all select 'itemWhole', item, item from hit where item is not null"
                + " union all select 'kind', kind, kind from hit, unnest(kinds) as kind"
                + " union all select 'year', cast(year as text), cast(year as text) from hit"
                + " union all select 'band', " + band() + ", '' from hit where withdrawn_on is null),"
                + " counted as (select name, value, min(label) as label, count(*) as many, row_number() over"
                + " (partition by name order by count(*) desc, value) as place from side group by name, value)"
                + " select name, value, label, many from counted where place <= " + FACET_VALUES + " order by name, place");
        Map<String, List<Facet.Value>> sides = new LinkedHashMap<>();
        for (Object each : hits.on(em).getResultList()) {
            Object[] row = (Object[]) each;
            sides.computeIfAbsent((String) row[0], name -> new ArrayList<>())
                    .add(new Facet.Value((String) row[1], (String) row[2], ((Number) row[3]).longValue()));
        }
        return sides.entrySet().stream().map(side -> new Facet(side.getKey(), side.getValue())).toList();
    }

    private static String band() {
        return Arrays.stream(FineBand.values()).map(band -> "when fine_fen < " + band.below() + " then '" + band + "'")
                .collect(Collectors.joining(" ", "case ", " end"));
    }

    private Sql found(String words, PublicFilter filter) {
        Sql where = new Sql(" from tiean.public_decision p where p.ends_on >= ").value(Date.valueOf(Zones.today(clock)));
        for (String word : SearchText.words(words)) {
            where.add(" and p.grams @> cast(").value(array(word)).add(" as text[]) and p.search_text like ")
                    .value("%" + word + "%");
        }
        narrow(where, filter);
        return where;
    }

    /** Words are letters and figures only, so nothing in them needs quoting. */
    private static String array(String word) {
        return SearchText.grams(word).stream().distinct().collect(Collectors.joining(",", "{", "}"));
    }

    private static void narrow(Sql where, PublicFilter filter) {
        if (filter.agencyId() != null) {
            where.add(" and p.agency_id = ").uuid(filter.agencyId());
        }
        if (filter.item() != null && !filter.item().isBlank()) {
            where.add(" and position(").value(filter.item().strip()).add(" in p.item) > 0");
        }
        if (filter.itemWhole() != null && !filter.itemWhole().isBlank()) {
            where.add(" and p.item = ").value(filter.itemWhole());
        }
        if (filter.kind() != null && !filter.kind().isBlank()) {
            where.add(" and ").value(filter.kind()).add(" = any (p.kinds)");
        }
        if (filter.year() != null) {
            where.add(" and p.year = ").value(filter.year());
        }
        if (filter.band() != null) {
            where.add(" and p.withdrawn_on is null and p.fine_fen >= ").value(filter.band().from())
                    .add(" and p.fine_fen < ").value(filter.band().below());
        }
        if (filter.from() != null) {
            where.add(" and p.decided_on >= ").value(Date.valueOf(filter.from()));
        }
        if (filter.to() != null) {
            where.add(" and p.decided_on <= ").value(Date.valueOf(filter.to()));
        }
    }

    private static PublicLine line(Object[] row) {
        boolean withdrawn = row[7] != null;
        return new PublicLine(UUID.fromString((String) row[0]), (String) row[1], (String) row[2],
                withdrawn ? null : (String) row[3], withdrawn ? null : (String) row[4],
                withdrawn ? null : ((String) row[5]).replace("\n", "；"), day(row[6]), day(row[7]));
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    /**
     * One published or withdrawn decision.
     *
     * @throws Refusal 404 if there is none to be seen under that id
     */
    public Publication find(UUID publicId) {
        LocalDate today = Zones.today(clock);
        return em.createQuery("select p from Publication p where p.publicId = :id and p.portal = true"
                        + " and p.state in :shown and p.endsOn >= :today", Publication.class)
                .setParameter("id", publicId).setParameter("shown", SHOWN).setParameter("today", today).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.public.unknown"));
    }

    /** The one published in place of a withdrawn one; empty while there is none to be seen. */
    public Optional<Publication> newer(Publication withdrawn) {
        return em.createQuery("select p from Publication p where p.replaces = :id and p.portal = true and p.state in :shown"
                        + " and p.publishedAt is not null and p.endsOn >= :today", Publication.class).setParameter("id", withdrawn.id())
                .setParameter("shown", SHOWN).setParameter("today", Zones.today(clock)).getResultStream().findFirst();
    }

    /** The withdrawn one in whose place it was published; empty where it was the first. */
    public Optional<Publication> earlier(Publication anew) {
        return anew.replaces().map(id -> em.find(Publication.class, id)).filter(one -> one.publishedAt().isPresent());
    }

    /** @throws Refusal 404 as {@link #find}, and when it has been withdrawn */
    public InputStream file(UUID publicId) {
        Publication publication = find(publicId);
        if (publication.state() != Publication.State.PUBLISHED) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
        return files.open(em.find(CaseDocument.class, publication.textDocumentId()).fileDigest().orElseThrow());
    }

    /** Agencies that have something to be seen here, for the filter. */
    public List<AgencyChoice> agencies() {
        return ((List<?>) found(null, PublicFilter.NONE).wrapped("select distinct cast(p.agency_id as text), p.agency",
                " order by 2").on(em).getResultList()).stream().map(Object[].class::cast)
                .map(row -> new AgencyChoice(UUID.fromString((String) row[0]), (String) row[1])).toList();
    }

    /** An agency to choose. */
    public record AgencyChoice(UUID id, String name) {
    }
}
