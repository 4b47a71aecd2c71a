package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Outcome;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.kernel.control.Sql;
import org.tiean.kernel.entity.Money;

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

    /** What was decided in a case, standing or not, oldest first. */
    @Transactional(Transactional.TxType.REQUIRED)
    public List<Outcome> ofCase(UUID caseId) {
        return em.createQuery("select o from Outcome o where o.caseId = :case order by o.decidedOn, o.itemCode", Outcome.class)
                .setParameter("case", caseId).getResultList();
    }

    /**
     * How many such decisions there are.
     *
     * @param until    last day looked at
     * @param agencyId only this agency's; null for those of all
     * @param except   the case in question, whose own decision is none of its earlier ones
     */
    public int countOfParty(String partyIndex, String family, LocalDate since, LocalDate until, UUID agencyId, UUID except) {
        TypedQuery<Long> query = em.createQuery("select count(o) from Outcome o where o.partyIndex = :party and o.itemFamily = :family"
                        + " and o.decidedOn between :since and :until and o.caseId <> :except" + STANDING
                        + (agencyId == null ? "" : " and o.agencyId = :agency"), Long.class)
                .setParameter("party", partyIndex).setParameter("family", family).setParameter("since", since)
                .setParameter("until", until).setParameter("except", except);
        if (agencyId != null) {
            query.setParameter("agency", agencyId);
        }
        return query.getSingleResult().intValue();
    }

    /**
     * Decisions for the same item version in the same tier against the same kind of party, so that like is treated
     * alike (同案同罚): how their sums lie, and those nearest to a sum. No party and no case is told.
     *
     * @param unit   whether against units (单位), else against persons and sole traders
     * @param most   how many of the nearest
     * @param except the case in question
     */
    public OutcomeSpread similar(String itemCode, String family, String tier, boolean unit, LocalDate since, Money near, int most,
                                 UUID except) {
        Sql same = new Sql("from tiean.outcome o join tiean.suspected_act s on s.id = o.suspected_act_id"
                + " join tiean.party p on p.id = s.party_id join tiean.agency a on a.id = o.agency_id"
                + " where o.standing = 'IN_FORCE' and o.item_family = ").value(family).add(" and o.tier = ").value(tier)
                .add(" and o.item_code = ").value(itemCode).add(" and (p.kind = 'ORGANISATION') = ").value(unit)
                .add(" and o.decided_on >= ").value(since).add(" and o.case_id <> ").uuid(except);
        Object[] row = (Object[]) same.wrapped("select count(*), min(o.amount_fen), max(o.amount_fen),"
                + " percentile_cont(0.25) within group (order by o.amount_fen), percentile_cont(0.5) within group (order by o.amount_fen),"
                + " percentile_cont(0.75) within group (order by o.amount_fen) ", "").on(em).getSingleResult();
        if (((Number) row[0]).longValue() == 0) {
            return OutcomeSpread.NONE;
        }
        Sql nearest = same.wrapped("select o.decided_on, a.name, o.amount_fen ", " order by abs(o.amount_fen - ").value(near.fen())
                .add("), o.decided_on desc, o.id limit ").value(most);
        List<OutcomeSpread.Similar> found = ((List<?>) nearest.on(em).getResultList()).stream().map(Object[].class::cast)
                .map(each -> new OutcomeSpread.Similar(((Date) each[0]).toLocalDate(), (String) each[1], money(each[2]))).toList();
        return new OutcomeSpread(((Number) row[0]).longValue(), money(row[1]), money(row[3]), money(row[4]), money(row[5]),
                money(row[2]), found);
    }

    private static Money money(Object fen) {
        return new Money(Math.round(((Number) fen).doubleValue()));
    }

    /** A decision was changed or revoked. */
    public void become(UUID decisionId, Outcome.Standing standing) {
        em.createQuery("select o from Outcome o where o.decisionId = :decision", Outcome.class)
                .setParameter("decision", decisionId).getResultList().forEach(outcome -> outcome.become(standing));
    }
}
