package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.casefile.entity.Stage;

/** Finds cases of any organ that may be about the same act (同一违法行为检索; rulebook A3.3). */
@ApplicationScoped
public class SameActs {

    private static final int NAMED = 5;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PowerItems items;

    /**
     * Numbers, else titles, of the newest other cases in which this person is suspected of an item of the same
     * family on overlapping days.
     *
     * @param person blind index of the identity number
     */
    public List<String> elsewhere(UUID caseId, String person, String itemCode, LocalDate from, LocalDate to) {
        return em.createQuery("""
                        select coalesce(c.number, c.title) from SuspectedAct s join s.caseFile c join s.party p
                        where c.id <> :case and c.stage <> :notFiled and p.idNumberIndex = :person
                        and s.beganOn <= :to and s.endedOn >= :from
                        and s.itemCode in (select i.code from PowerItem i where i.family = :family)
                        order by c.createdAt desc""", String.class)
                .setParameter("case", caseId).setParameter("notFiled", Stage.NOT_FILED).setParameter("person", person)
                .setParameter("from", from).setParameter("to", to)
                .setParameter("family", items.require(itemCode).family())
                .setMaxResults(NAMED).getResultList();
    }
}
