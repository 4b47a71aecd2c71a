package org.tiean.ledger.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notices a clock that steps back, by a counter of the machine that only goes forward. What it makes up for by going slowly
 * is no step, and a step forward is left alone.
 */
public final class ClockWatch {

    /** The clock should have shown one thing and showed another. */
    public record Step(Instant expected, Instant found) {
    }

    private final Duration tolerance;
    private Instant last;
    private long lastNanos;

    public ClockWatch(Duration tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * A look at the clock.
     *
     * @param nanos {@link System#nanoTime()} at the same moment
     * @return the step since the look before, if there was one back
     */
    public Optional<Step> look(Instant now, long nanos) {
        Instant expected = last == null ? now : last.plusNanos(nanos - lastNanos);
        last = now;
        lastNanos = nanos;
        return now.isBefore(expected.minus(tolerance)) ? Optional.of(new Step(expected, now)) : Optional.empty();
    }
}
