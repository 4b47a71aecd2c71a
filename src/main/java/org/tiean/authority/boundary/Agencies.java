package org.tiean.authority.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.control.OrganDerivation;
import org.tiean.authority.entity.Agency;
import org.tiean.authority.entity.Organ;
import org.tiean.authority.entity.OrganType;
import org.tiean.authority.entity.Squad;
import org.tiean.kernel.control.KeptWhileUnchanged;
import org.tiean.kernel.control.Registers;
import org.tiean.kernel.entity.Refusal;

/** The tree of agencies and squads (执法主体). */
@ApplicationScoped
@Transactional
public class Agencies {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /**
     * To read: changes to it are not kept.
     *
     * @throws Refusal {@code authority.agency.unknown}
     */
    @KeptWhileUnchanged(Registers.Name.AGENCIES)
    public Agency require(UUID id) {
        return find(id).orElseThrow(() -> Refusal.notFound("authority.agency.unknown", id));
    }

    /** The agency of that id, to read; empty if there is none. */
    @KeptWhileUnchanged(Registers.Name.AGENCIES)
    public Optional<Agency> find(UUID id) {
        return Optional.ofNullable(Registers.toKeep(em, em.find(Agency.class, id)));
    }

    public Optional<Agency> byCode(String code) {
        return em.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code).getResultStream().findFirst();
    }

    /** Every agency, by code. */
    public List<Agency> all() {
        return em.createQuery("select a from Agency a order by a.code", Agency.class).getResultList();
    }

    /**
     * In whose name an agency acts that day, with seal, review organ and court.
     *
     * @throws Refusal {@code authority.agency.not-existing}, {@code authority.agency.no-review-organ}
     */
    @KeptWhileUnchanged(Registers.Name.AGENCIES)
    public Organ issuingOrganOf(UUID agencyId, LocalDate day) {
        return OrganDerivation.derive(require(agencyId), day);
    }

    /** Whose grants bound an agency: its own mandate if it is a delegated organisation, else its issuing organ's. */
    @KeptWhileUnchanged(Registers.Name.AGENCIES)
    public UUID holderOfGrants(UUID agencyId, LocalDate day) {
        Agency agency = require(agencyId);
        return agency.organType() == OrganType.DELEGATED ? agencyId : OrganDerivation.issuing(agency, day).id();
    }

    public List<Squad> squads(UUID agencyId) {
        return em.createQuery("select s from Squad s where s.agencyId = :agency order by s.code", Squad.class)
                .setParameter("agency", agencyId).getResultList();
    }

    /** @throws Refusal {@code authority.squad.unknown} */
    public Squad requireSquad(UUID id) {
        Squad squad = em.find(Squad.class, id);
        if (squad == null) {
            throw Refusal.notFound("authority.squad.unknown", id);
        }
        return squad;
    }
}
