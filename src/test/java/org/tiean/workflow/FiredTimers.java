package org.tiean.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often timers went off. */
@Named("firedTimers")
@ApplicationScoped
public class FiredTimers {

    private final AtomicInteger times = new AtomicInteger();

    public void fired() {
        times.incrementAndGet();
    }

    public int times() {
        return times.get();
    }
}
