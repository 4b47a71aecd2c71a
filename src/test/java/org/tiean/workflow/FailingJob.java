package org.tiean.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A job that writes a row and then fails. */
@Named("failingJob")
@ApplicationScoped
public class FailingJob {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    private final AtomicInteger tries = new AtomicInteger();

    public void writeAndFail(String agency) {
        em.createNativeQuery("insert into case_counter (agency_id, year, next) values (cast(?1 as uuid), 1999, 1)")
                .setParameter(1, UUID.fromString(agency).toString()).executeUpdate();
        tries.incrementAndGet();
        throw new IllegalStateException("meant to fail");
    }

    public int tries() {
        return tries.get();
    }
}
