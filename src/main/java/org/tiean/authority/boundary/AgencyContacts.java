package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.AgencyContact;
import org.tiean.authority.entity.ToldContact;
import org.tiean.kernel.control.Sql;

/** What everybody was told of where an agency is found, edition after edition (执法主体联系信息). */
@ApplicationScoped
@Transactional
public class AgencyContacts {

    /** So many editions are shown; an agency moves seldom. */
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @PersistenceContext(unitName = "tiean-public")
    EntityManager reader;

    @Inject
    Clock clock;

    /** Keeps an edition of every agency that is described otherwise than before. */
    void keep(List<Agency> described) {
        for (Agency agency : described) {
            List<AgencyContact> latest = editions(agency.id(), 1);
            if (latest.isEmpty() || !latest.get(0).tells(agency.profile())) {
                em.persist(new AgencyContact(agency, clock.instant()));
            }
        }
    }

    /** What is told now and was told before, the latest first; through the connection of the public pages. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<ToldContact> of(UUID agencyId) {
        List<?> rows = new Sql("select name, area, address, phone, told_since from tiean.public_agency_contact where agency_id = ").uuid(agencyId)
                .add(" order by told_since desc nulls last").on(reader).setMaxResults(SHOWN).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new ToldContact((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                row[4] == null ? null : ((Timestamp) row[4]).toInstant())).toList();
    }

    private List<AgencyContact> editions(UUID agencyId, int most) {
        return em.createQuery("select c from AgencyContact c where c.agencyId = :agency order by c.toldSince desc nulls last",
                AgencyContact.class).setParameter("agency", agencyId).setMaxResults(most).getResultList();
    }
}
