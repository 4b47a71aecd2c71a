package org.tiean.identity.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two typing errors are free, then one waits twice as long each time, never longer than five minutes. */
class CallerAttemptsTest {

    @Test
    void theWaitDoublesUpToFiveMinutes() {
        assertEquals(Duration.ZERO, CallerAttempts.delay(0));
        assertEquals(Duration.ZERO, CallerAttempts.delay(2));
        assertEquals(Duration.ofSeconds(1), CallerAttempts.delay(3));
        assertEquals(Duration.ofSeconds(2), CallerAttempts.delay(4));
        assertEquals(Duration.ofSeconds(256), CallerAttempts.delay(11));
        assertEquals(Duration.ofMinutes(5), CallerAttempts.delay(12));
        assertEquals(Duration.ofMinutes(5), CallerAttempts.delay(1_000_000));
    }
}
