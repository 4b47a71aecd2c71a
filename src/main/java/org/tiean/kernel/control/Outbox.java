package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.tiean.kernel.entity.OutboxOrder;

/** Where an act leaves an order for what it must not do itself; the order commits with the act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** Fact: something was ordered in this transaction. */
    public record Ordered(UUID id) {
    }

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Event<Ordered> ordered;

    /** Orders a job for a subject. */
    public void order(String job, UUID subject) {
        OutboxOrder order = new OutboxOrder(job, subject, clock.instant());
        em.persist(order);
        ordered.fire(new Ordered(order.id()));
    }
}
