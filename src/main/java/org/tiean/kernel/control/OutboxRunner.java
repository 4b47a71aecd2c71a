package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.OutboxOrder;

/** Takes one open order at a time; several nodes may run it, since a taken order is locked and skipped. */
@ApplicationScoped
public class OutboxRunner {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Instance<OutboxJob> jobs;

    /**
     * Carries out an order and marks it done, in one transaction.
     *
     * @return false if it is done already or another node is at it
     * @throws RuntimeException what the job threw; everything it did is undone
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean carryOut(UUID orderId) {
        @SuppressWarnings("unchecked")
        List<Object> locked = em.createNativeQuery(
                        "select id from outbox_order where id = ?1 and done_at is null for update skip locked")
                .setParameter(1, orderId).getResultList();
        if (locked.isEmpty()) {
            return false;
        }
        OutboxOrder order = em.find(OutboxOrder.class, orderId);
        job(order.job()).carryOut(order.subject());
        order.done(clock.instant());
        return true;
    }

    /** The next order that is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<UUID> next() {
        return em.createQuery("select o.id from OutboxOrder o where o.doneAt is null and o.nextAttemptAt <= :now"
                        + " order by o.orderedAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** Puts off an order that failed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(UUID orderId, String why) {
        em.find(OutboxOrder.class, orderId).failed(why, clock.instant());
    }

    private OutboxJob job(String name) {
        return jobs.stream().filter(job -> job.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalStateException("no job is called " + name));
    }
}
