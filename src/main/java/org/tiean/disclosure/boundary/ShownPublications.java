package org.tiean.disclosure.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.disclosure.entity.PublicContent;
import org.tiean.disclosure.entity.PublicParty;
import org.tiean.disclosure.entity.PublicPlace;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.disclosure.entity.ShownPublication;
import org.tiean.disclosure.entity.ShownPublication.Withdrawal;
import org.tiean.kernel.control.ContentStore;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * One published decision for everybody, with its file. What is not yet, no longer or never to be shown does not exist here,
 * whatever its id. Read as the lists are, through the connection that only reads and may lead to a replica.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ShownPublications {

    private static final String ENTRY = "select cast(p.public_id as text), p.kind, p.number, cast(p.agency_id as text), p.agency, p.item, p.party_kind,"
            + " p.party_name, p.party_code, p.legal_representative, p.party_address, p.place, p.longitude, p.latitude, p.facts, p.violated, p.basis,"
            + " p.penalties, p.decided_on, p.change_note, p.published_at, p.ends_on, p.withdrawn_on, p.withdrawal_reason, cast(p.replaces as text),"
            + " p.register_seq, p.file_digest, p.measure_over_on from tiean.public_entry p where ";

    @PersistenceContext(unitName = "tiean-public")
    EntityManager em;

    @Inject
    ContentStore files;

    @Inject
    Clock clock;

    /**
     * One published or withdrawn decision.
     *
     * @throws Refusal 404 if there is none to be seen under that id
     */
    public ShownPublication find(UUID publicId) {
        return one(new Sql(ENTRY + "p.public_id = ").uuid(publicId)).orElseThrow(() -> Refusal.notFound("disclosure.public.unknown"));
    }

    /** The one published in place of a withdrawn one; empty while there is none to be seen. */
    public Optional<ShownPublication> newer(ShownPublication withdrawn) {
        return one(new Sql(ENTRY + "p.replaces = ").uuid(withdrawn.publicId()));
    }

    /** The withdrawn one in whose place it was published; empty where it was the first. */
    public Optional<ShownPublication> earlier(ShownPublication anew) {
        return Optional.ofNullable(anew.replaces()).flatMap(id -> one(new Sql(ENTRY + "p.public_id = ").uuid(id)));
    }

    /** @throws Refusal 404 as {@link #find}, and when it has been withdrawn */
    public InputStream file(UUID publicId) {
        String digest = find(publicId).fileDigest();
        if (digest == null) {
            throw Refusal.notFound("disclosure.public.unknown");
        }
        return files.open(digest);
    }

    private Optional<ShownPublication> one(Sql sql) {
        List<?> rows = sql.add(" and p.ends_on >= ").value(Date.valueOf(Zones.today(clock))).on(em).getResultList();
        return rows.stream().map(Object[].class::cast).map(ShownPublications::shown).findFirst();
    }

    private static ShownPublication shown(Object[] row) {
        LocalDate withdrawn = day(row[22]);
        PublicParty party = withdrawn != null ? null
                : new PublicParty(PartyKind.valueOf((String) row[6]), (String) row[7], (String) row[8], (String) row[9], (String) row[10]);
        PublicPlace place = row[11] == null ? null : new PublicPlace((String) row[11], degrees(row[12]), degrees(row[13]));
        PublicContent content = new PublicContent((String) row[2], UUID.fromString((String) row[3]), (String) row[4], (String) row[5], party, place,
                (String) row[14], (String) row[15], (String) row[16], row[17] == null ? List.of() : List.of(((String) row[17]).split("\n")),
                day(row[18]), (String) row[19]);
        return new ShownPublication(UUID.fromString((String) row[0]), PublishedKind.valueOf((String) row[1]), content, ((Timestamp) row[20]).toInstant(),
                day(row[21]), withdrawn == null ? null : new Withdrawal(withdrawn, (String) row[23]),
                row[24] == null ? null : UUID.fromString((String) row[24]), row[25] == null ? null : ((Number) row[25]).longValue(), (String) row[26], day(row[27]));
    }

    private static Double degrees(Object value) {
        return value == null ? null : ((BigDecimal) value).doubleValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
