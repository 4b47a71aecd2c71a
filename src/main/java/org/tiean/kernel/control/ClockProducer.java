package org.tiean.kernel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import org.tiean.kernel.entity.Zones;

/**
 * The one clock of the house. Domain, engine, limits and jobs ask it and nobody else, so that a test or
 * the demo can replace it whole.
 */
@ApplicationScoped
public class ClockProducer {

    /** Microseconds, the precision the database keeps: what was written equals what is read. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.tick(Clock.system(Zones.CHINA), Duration.ofNanos(1000));
    }
}
