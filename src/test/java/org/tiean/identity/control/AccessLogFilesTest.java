package org.tiean.identity.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebook M20: network logs are kept for six months at least; here a year, then they go. */
class AccessLogFilesTest {

    /** Already the 28th in China. */
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2026-11-27T16:30:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private AccessLogFiles files(String kept) {
        return new AccessLogFiles(Optional.empty(), folder.resolve("store").toString(), kept, NIGHT);
    }

    @Test
    void aFileADayBesideTheStoreAndNobodyWritesLinesOfTheirOwn() throws IOException {
        AccessLogFiles files = files("P1Y");
        files.write(List.of("2026-11-28T00:30:00.000+08:00", "127.0.0.1", "officer1", "GET", "/desk/a\nroot\tGET", "200", "12"));
        files.write(List.of("b", "", "c"));
        assertEquals(List.of("2026-11-28T00:30:00.000+08:00\t127.0.0.1\tofficer1\tGET\t/desk/a?root?GET\t200\t12", "b\t-\tc"),
                Files.readAllLines(folder.resolve("access-log/access-2026-11-28.log")));
    }

    @Test
    void whatIsOlderThanItsTermGoesAndNothingElse() throws IOException {
        Path log = Files.createDirectories(folder.resolve("access-log"));
        for (String name : List.of("access-2025-11-27.log", "access-2025-11-28.log", "access-2026-99-99.log", "notes.txt")) {
            Files.writeString(log.resolve(name), "x");
        }
        files("P1Y").write(List.of("a"));
        assertFalse(Files.exists(log.resolve("access-2025-11-27.log")));
        for (String name : List.of("access-2025-11-28.log", "access-2026-99-99.log", "notes.txt")) {
            assertTrue(Files.exists(log.resolve(name)), name);
        }
    }

    @Test
    void lessThanSixMonthsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> files("P5M"));
        assertThrows(IllegalArgumentException.class, () -> files("P180D"));
        files("P6M");
    }
}
