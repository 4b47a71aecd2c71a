package org.tiean.demo.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.tiean.kernel.entity.Zones;

/**
 * Takes the place of the one clock in demo and tests: it runs like any clock, but can be set ahead, so that
 * a case of ninety days is lived through in seconds. Forward only, since a record that goes back in time
 * proves nothing. Not in the production WAR.
 */
@Alternative
@Priority(3000)
@ApplicationScoped
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** Begins a history in the past; only sensible before anything is recorded, which the caller makes sure of. */
    public synchronized void beginAt(Instant start) {
        ahead = Duration.between(real(), start);
    }

    /**
     * Sets the clock ahead.
     *
     * @throws IllegalArgumentException if that would be back
     */
    public synchronized void moveTo(Instant later) {
        if (later.isBefore(instant())) {
            throw new IllegalArgumentException("the clock moves forward only: " + instant() + " to " + later);
        }
        ahead = Duration.between(real(), later);
    }

    /**
     * Back to real time, at the end of a history.
     *
     * @throws IllegalStateException if the clock is ahead of real time, which would be going back
     */
    public synchronized void catchUp() {
        if (ahead.compareTo(Duration.ZERO) > 0) {
            throw new IllegalStateException("the clock is ahead of real time by " + ahead);
        }
        ahead = Duration.ZERO;
    }

    /** How far from real time it is; negative in a history. */
    public Duration ahead() {
        return ahead;
    }

    @Override
    public Instant instant() {
        return real().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    private static Instant real() {
        return Clock.systemUTC().instant();
    }

    @Override
    public ZoneId getZone() {
        return Zones.CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("there is one zone in this house");
    }
}
