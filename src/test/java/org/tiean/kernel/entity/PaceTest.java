package org.tiean.kernel.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(3, Duration.ofHours(1), Duration.ofMinutes(5), 100);

    @Test
    void theFirstOnesGoFreeThenTheWaitDoublesUpToTheWindow() {
        assertEquals(Duration.ZERO, pace.waitAfter(2));
        assertEquals(Duration.ofMinutes(5), pace.waitAfter(3));
        assertEquals(Duration.ofMinutes(40), pace.waitAfter(6));
        assertEquals(Duration.ofHours(1), pace.waitAfter(7));
        assertEquals(Duration.ofHours(1), pace.waitAfter(1_000_000));
    }
}
