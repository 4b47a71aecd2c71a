package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Outcome;

/** The register of how acts were decided (处理结果登记). Only decisions that still stand are told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outcomes {

    private static final String STANDING = " and o.standing = org.tiean.casefile.entity.Outcome.Standing.IN_FORCE";

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    /** Enters what was decided. */
    public void enter(Outcome outcome) {
        em.persist(outcome);
    }

    /**
     * Earlier decisions against a person for the same kind of act, newest first (首次、再次).
     *
     * @param partyIndex blind index of the identity number
     * @param family     item code without version
     * @param since      first day looked back to
     */
    public List<Outcome> ofParty(String partyIndex, String family, LocalDate since) {
        return em.createQuery("select o from Outcome o where o.partyIndex = :party and o.itemFamily = :family"
                        + " and o.decidedOn >= :since" + STANDING + " order by o.decidedOn desc", Outcome.class)
                .setParameter("party", partyIndex).setParameter("family", family).setParameter("since", since)
                .getResultList();
    }

    /** Decisions for the same kind of act in the same tier, newest first, so that like is treated alike (同案同罚). */
    public List<Outcome> comparable(String family, String tier, LocalDate since, int most) {
        return em.createQuery("select o from Outcome o where o.itemFamily = :family and o.tier = :tier"
                        + " and o.decidedOn >= :since" + STANDING + " order by o.decidedOn desc", Outcome.class)
                .setParameter("family", family).setParameter("tier", tier).setParameter("since", since)
                .setMaxResults(most).getResultList();
    }

    /** A decision was changed or revoked. */
    public void become(UUID decisionId, Outcome.Standing standing) {
        em.createQuery("select o from Outcome o where o.decisionId = :decision", Outcome.class)
                .setParameter("decision", decisionId).getResultList().forEach(outcome -> outcome.become(standing));
    }
}
