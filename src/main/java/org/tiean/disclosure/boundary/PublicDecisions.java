package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.disclosure.control.SearchText;
import org.tiean.disclosure.entity.PublicFilter;
import org.tiean.disclosure.entity.PublicLine;
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

    private static final String COLUMNS = "select cast(p.public_id as text), p.number, p.agency, p.item, p.party_name,"
            + " p.penalties, p.decided_on, p.withdrawn_on, p.published_at";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * Decisions in which every one of the words stands, newest first. Words may be of any length, single
     * characters too; without words, all.
     *
     * @param words separated by blanks, at most eight; may be null
     */
    public Page<PublicLine> search(String words, PublicFilter filter, Page.Slice slice) {
        Sql where = found(words, filter);
        Number total = (Number) where.wrapped("select count(*)", "").on(em).getSingleResult();
        return new Page<>(rows(where, slice.offset(), slice.size()), total.longValue(), slice);
    }

    /** As {@link #search}, the newest without a count. */
    public List<PublicLine> newest(String words, PublicFilter filter, int most) {
        return rows(found(words, filter), 0, most);
    }

    private Sql found(String words, PublicFilter filter) {
        Sql where = visible(new Sql(" from tiean.publication p where "));
        for (String word : SearchText.words(words)) {
            where.add(" and p.grams @> cast(").value(array(word)).add(" as text[]) and p.search_text like ")
                    .value("%" + word + "%");
        }
        narrow(where, filter);
        return where;
    }

    private List<PublicLine> rows(Sql where, int first, int most) {
        List<?> rows = where.wrapped(COLUMNS, " order by p.decided_on desc, p.id").on(em)
                .setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
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
            where.add(" and position(").value(filter.item().strip()).add(" in p.item) > 0 and p.state = 'PUBLISHED'");
        }
        if (filter.from() != null) {
            where.add(" and p.decided_on >= ").value(Date.valueOf(filter.from()));
        }
        if (filter.to() != null) {
            where.add(" and p.decided_on <= ").value(Date.valueOf(filter.to()));
        }
    }

    private Sql visible(Sql sql) {
        return sql.add("p.portal and p.state <> 'PENDING' and p.published_at is not null and p.ends_on >= ")
                .value(Date.valueOf(Zones.today(clock)));
    }

    private static PublicLine line(Object[] row) {
        boolean withdrawn = row[7] != null;
        return new PublicLine(UUID.fromString((String) row[0]), (String) row[1], (String) row[2],
                withdrawn ? null : (String) row[3], withdrawn ? null : (String) row[4],
                withdrawn ? null : ((String) row[5]).replace("\n", "；"), day(row[6]), instant(row[8]), day(row[7]));
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
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
                        + " and p.publishedAt is not null and p.endsOn >= :today", Publication.class)
                .setParameter("id", publicId).setParameter("today", today).getResultStream().findFirst()
                .orElseThrow(() -> Refusal.notFound("disclosure.public.unknown"));
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
        return ((List<?>) visible(new Sql("select distinct cast(p.agency_id as text), p.agency from tiean.publication p where "))
                .add(" order by 2").on(em).getResultList()).stream().map(Object[].class::cast)
                .map(row -> new AgencyChoice(UUID.fromString((String) row[0]), (String) row[1])).toList();
    }

    /** An agency to choose. */
    public record AgencyChoice(UUID id, String name) {
    }
}
