package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.disclosure.entity.Publication;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Json;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.ActRecord;
import org.tiean.ledger.entity.Chain;

/**
 * Takes down what has been shown to the last day of its term (公示期届满停止公示; 信用修复管理办法; rulebook H3), and writes that into
 * the record of the case. The public stops seeing it with the day itself; this is what follows in the house.
 */
@ApplicationScoped
@Transactional
public class PublicityEnd {

    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    PublicRegister register;

    @Inject
    PublicShelf shelf;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /**
     * Takes down some of those whose last day is before today.
     *
     * @return how many; fewer than asked for in one go means that none is left
     */
    public int takeDown(LocalDate today) {
        List<UUID> over = em.createQuery("select p.id from Publication p where p.state = :shown and p.endsOn < :today"
                        + " order by p.endsOn, p.id", UUID.class)
                .setParameter("shown", Publication.State.PUBLISHED).setParameter("today", today).setMaxResults(AT_ONCE).getResultList();
        over.forEach(id -> takeDown(id, today));
        shelf.clear(today);
        return over.size();
    }

    /** Whether there may be more after so many. */
    public boolean isMore(int taken) {
        return taken == AT_ONCE;
    }

    private void takeDown(UUID id, LocalDate today) {
        Publication publication = em.find(Publication.class, id, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(publication);
        // another node was faster
        if (publication.state() != Publication.State.PUBLISHED) {
            return;
        }
        publication.expire(today);
        register.ended(publication);
        shelf.put(id);
        ledger.append(Chain.ofCase(publication.caseId()), new ActRecord("end-publicity", Citation.of("信用修复管理办法"),
                clock.instant(), CurrentActor.SYSTEM, Json.createObjectBuilder().add("publication", id.toString())
                        .add("number", publication.content().number()).add("lastDay", publication.endsOn().toString()).build()));
    }
}
