package org.tiean.ledger.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Only a step back is one, and it is told once. */
class ClockWatchTest {

    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final long SECOND = 1_000_000_000L;

    private final ClockWatch watch = new ClockWatch(Duration.ofSeconds(10));

    @Test
    void aStepBackIsToldOnce() {
        assertEquals(Optional.empty(), watch.look(NOON, 0));
        assertEquals(Optional.empty(), watch.look(NOON.plusSeconds(5), 5 * SECOND));
        // five seconds later by the counter, 55 seconds earlier by the clock
        assertEquals(Optional.of(new ClockWatch.Step(NOON.plusSeconds(10), NOON.minusSeconds(50))),
                watch.look(NOON.minusSeconds(50), 10 * SECOND));
        assertEquals(Optional.empty(), watch.look(NOON.minusSeconds(45), 15 * SECOND));
    }

    @Test
    void whatStandsStillOverNightHasGoneBackToo() {
        watch.look(NOON, 0);
        assertEquals(Optional.of(new ClockWatch.Step(NOON.plusSeconds(60), NOON.plusSeconds(1))),
                watch.look(NOON.plusSeconds(1), 60 * SECOND));
    }

    @Test
    void correctionsWithinTheToleranceAndStepsForwardAreNone() {
        watch.look(NOON, 0);
        assertEquals(Optional.empty(), watch.look(NOON.minusSeconds(5), 5 * SECOND));
        assertEquals(Optional.empty(), watch.look(NOON.plusSeconds(86_400), 10 * SECOND));
    }
}
