package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private long now;
    private final Allowance allowance = new Allowance(10, 2, 3, () -> now);

    @Test
    void aBurstIsSpentAndComesBackWithTime() {
        for (int time = 0; time < 10; time++) {
            assertEquals(Duration.ZERO, allowance.take("one", 1));
        }
        assertEquals(Duration.ofMillis(500), allowance.take("one", 1), "half a second for one at two a second");
        assertEquals(Duration.ofMillis(500), allowance.take("one", 1), "asking costs nothing");
        now += Duration.ofMillis(500).toNanos();
        assertEquals(Duration.ZERO, allowance.take("one", 1));
        now += Duration.ofHours(1).toNanos();
        assertEquals(Duration.ZERO, allowance.take("one", 10));
        assertTrue(!allowance.take("one", 1).isZero(), "never more than the burst");
    }

    @Test
    void whatCostsMoreWaitsLongerAndOthersAreNotTouched() {
        assertEquals(Duration.ZERO, allowance.take("one", 8));
        assertEquals(Duration.ofSeconds(3), allowance.take("one", 8));
        assertEquals(Duration.ZERO, allowance.take("one", 2));
        assertEquals(Duration.ZERO, allowance.take("two", 10));
    }

    @Test
    void manyAddressesTakeNoMoreMemory() {
        allowance.take("one", 10);
        for (int other = 0; other < 3; other++) {
            allowance.take("other" + other, 1);
        }
        assertEquals(Duration.ZERO, allowance.take("one", 10), "the longest unseen is forgotten");
    }
}
