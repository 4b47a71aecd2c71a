package org.tiean.intake.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.authority.boundary.Agencies;
import org.tiean.authority.entity.Organ;

/**
 * Numbers of cases and clues (案号、线索登记号): without gaps, since the counter moves in the transaction of
 * the act and falls back with it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CaseNumbers {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Agencies agencies;

    /** {@code 示样综执案〔2026〕1号}, counted per issuing organ and year of the day. */
    public String nextCase(UUID agencyId, LocalDate day) {
        return next("case_counter", "案", agencyId, day);
    }

    /** {@code 示样综执线〔2026〕1号}. */
    public String nextClue(UUID agencyId, LocalDate day) {
        return next("clue_counter", "线", agencyId, day);
    }

    private String next(String counter, String word, UUID agencyId, LocalDate day) {
        Organ organ = agencies.issuingOrganOf(agencyId, day);
        // A native query does not flush by itself, and a transaction that has written keeps one connection.
        em.flush();
        Number number = (Number) em.createNativeQuery("insert into " + counter + " as c (agency_id, year, next)"
                        + " values (cast(?1 as uuid), ?2, 2) on conflict (agency_id, year) do update set next = c.next + 1"
                        + " returning next - 1")
                .setParameter(1, organ.agencyId().toString()).setParameter(2, day.getYear())
                .getSingleResult();
        return organ.numberPrefix() + word + "〔" + day.getYear() + "〕" + number + "号";
    }
}
