package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.ledger.verifier.LongRecord;

/**
 * How many entries of a record the command-line verifier checks in a second on one core: by the time the thread was on a
 * core, and by the clock on the wall, which also counts the others at work.
 */
class VerificationBenchmark {

    private static final int ENTRIES = 300_000;
    private static final int RUNS = 9;
    private static final double WANTED = 300_000;

    @Test
    void entriesOnOneCore() throws IOException {
        LongRecord record = new LongRecord(ENTRIES);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Double> onCore = new ArrayList<>();
        List<Double> onWall = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long core = threads.getCurrentThreadCpuTime();
            long wall = System.nanoTime();
            assertEquals(ENTRIES, record.verified());
            onCore.add(ENTRIES * 1e9 / (threads.getCurrentThreadCpuTime() - core));
            onWall.add(ENTRIES * 1e9 / (System.nanoTime() - wall));
        }
        Collections.sort(onCore);
        Collections.sort(onWall);
        double median = onCore.get(RUNS / 2);
        Report.line("verification", "%.0f entries a second of one core (%.0f–%.0f), %.0f by the clock on the wall; load %.1f".formatted(median,
                onCore.get(0), onCore.get(RUNS - 1), onWall.get(RUNS / 2), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        assertTrue(median >= WANTED, () -> median + " entries a second");
    }
}
