package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the public searches (公示检索): a table that holds published content only. An entry is put there when it is
 * published, and what it said of the party is taken away when it is withdrawn; the whole entry goes when its time is over.
 * Each in the transaction that does so.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublicShelf {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Takes away the notes that stay of withdrawn ones, once the term of what they were about is over. */
    public int clear(LocalDate today) {
        return em.createNativeQuery("delete from tiean.public_decision where ends_on < ?1 and withdrawn_on is not null")
                .setParameter(1, Date.valueOf(today)).executeUpdate();
    }

    /** Makes the shelf say of an entry what everybody may know of it now; nothing of one that is not shown here. */
    public void put(UUID publicationId) {
        em.flush();
        em.createNativeQuery("""
                delete from tiean.public_decision d using tiean.publication p
                    where p.id = ?1 and d.public_id = p.public_id and p.state in ('EXPIRED', 'REPAIRED')""")
                .setParameter(1, publicationId).executeUpdate();
        em.createNativeQuery("""
                insert into tiean.public_decision (public_id, number, agency_id, agency, item, party_name, penalties, clauses,
                        place, longitude, latitude, decided_on, ends_on, withdrawn_on, search_text, matter, published_at)
                    select public_id, number, agency_id, agency, case when withdrawn_on is null then item end,
                        case when withdrawn_on is null then party_name end,
                        case when withdrawn_on is null then penalties end,
                        case when withdrawn_on is null then tiean.public_words(violated) || '|' || tiean.public_words(basis) end,
                        case when withdrawn_on is null then place end, case when withdrawn_on is null then longitude end,
                        case when withdrawn_on is null then latitude end, decided_on, ends_on, withdrawn_on, search_text, kind, published_at
                    from tiean.publication where id = ?1 and portal and published_at is not null and state in ('PUBLISHED', 'WITHDRAWN')
                on conflict (public_id) do update set item = excluded.item, party_name = excluded.party_name,
                    penalties = excluded.penalties, clauses = excluded.clauses, place = excluded.place, longitude = excluded.longitude,
                    latitude = excluded.latitude, withdrawn_on = excluded.withdrawn_on, search_text = excluded.search_text""").setParameter(1, publicationId).executeUpdate();
    }
}
