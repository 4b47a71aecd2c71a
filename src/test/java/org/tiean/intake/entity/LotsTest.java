package org.tiean.intake.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {

    private static final String SEED = "00".repeat(32);
    private static final String ROOT = "11".repeat(32);

    @Test
    void theSameSeedAndRootDrawTheSame() {
        assertEquals(new Lots(SEED, ROOT).objects(50, 7), new Lots(SEED, ROOT).objects(50, 7));
        assertNotEquals(new Lots(SEED, ROOT).objects(50, 50), new Lots(SEED, "12" + ROOT.substring(2)).objects(50, 50), "the root counts");
        assertNotEquals(new Lots(SEED, ROOT).objects(50, 50), new Lots("01" + SEED.substring(2), ROOT).objects(50, 50), "the seed counts");
    }

    /** Worked out beside, with the hashlib of Python, as the published method says. */
    @Test
    void anOutsiderComesToTheSame() {
        assertEquals(List.of(1, 3, 4), new Lots(SEED, ROOT).objects(5, 3));
        assertEquals(List.of(2, 1), new Lots(SEED, ROOT).officers(3, 4));
        assertEquals("60e05bd1b195af2f94112fa7197a5c88289058840ce7c6df9693756bc6250f55", Lots.sha256(SEED));
    }

    @Test
    void everyObjectHasItsChance() {
        int[] drawn = new int[10];
        for (int time = 0; time < 2000; time++) {
            new Lots(Lots.sha256("seed " + time), ROOT).objects(10, 3).forEach(place -> drawn[place - 1]++);
        }
        // 600 expected each, standard deviation about 20
        IntStream.of(drawn).forEach(times -> assertEquals(600, times, 100));
        assertEquals(10, new HashSet<>(new Lots(SEED, ROOT).objects(10, 10)).size(), "each once");
    }
}
