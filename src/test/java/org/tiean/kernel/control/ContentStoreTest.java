package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** The same for contents in a directory and in a bucket of a real S3 server. */
@ParameterizedClass
@EnumSource
class ContentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    /** Where contents lie. */
    enum Where {
        DIRECTORY,
        BUCKET
    }

    @Parameter
    Where where;

    @TempDir
    static Path served;

    private static S3Server server;

    @TempDir
    Path directory;

    ContentStore store;

    @BeforeAll
    static void serve() throws Exception {
        server = S3Server.start(served);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void open() {
        server.empty();
        store = store(NOW);
    }

    private ContentStore store(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return where == Where.DIRECTORY ? new ContentStore(directory.toString(), clock) : new ContentStore(directory.toString(), server.settings(), clock);
    }

    @Test
    void keepsByContent() throws IOException {
        Stored stored = store.store(bytes("abc"), 10);
        // The test vector of FIPS 180-4.
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", stored.sha256());
        assertEquals(3, stored.size());
        try (InputStream in = store.open(stored.sha256())) {
            assertArrayEquals("abc".getBytes(StandardCharsets.US_ASCII), in.readAllBytes());
        }
        assertEquals(stored, store.store(bytes("abc"), 10));
        assertEquals(1, files());
    }

    @Test
    void keepsWhatIsLargerThanOneChunk() throws IOException {
        byte[] large = new byte[1_000_003];
        new Random(7).nextBytes(large);
        Stored stored = store.store(new ByteArrayInputStream(large), large.length);
        assertTrue(store.isIntact(stored.sha256()));
        assertEquals(large.length, store.size(stored.sha256()));
        try (InputStream in = store.open(stored.sha256())) {
            assertArrayEquals(large, in.readAllBytes());
        }
    }

    @Test
    void readsTheTypeFromTheContent() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertEquals("image/png", store.store(new ByteArrayInputStream(png), 100).mediaType());
        assertEquals("application/pdf", store.store(bytes("%PDF-1.7\n"), 100).mediaType());
        assertEquals("text/html", store.store(bytes("<!DOCTYPE html><html><body>x"), 100).mediaType());
        assertEquals("text/plain", store.store(bytes("现场照片说明"), 100).mediaType());
    }

    @Test
    void refusesNothingAndTooMuchAndLeavesNothingBehind() throws IOException {
        assertEquals(Refusal.Kind.INVALID, assertThrows(Refusal.class, () -> store.store(bytes(""), 10)).kind());
        assertEquals(Refusal.Kind.TOO_LARGE, assertThrows(Refusal.class, () -> store.store(bytes("12345678901"), 10)).kind());
        assertEquals(0, files());
    }

    @Test
    void aBrokenUploadLeavesNothingBehind() throws IOException {
        InputStream broken = new InputStream() {
            private int left = 100_000;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("connection reset");
                }
                return 1;
            }
        };
        assertThrows(RuntimeException.class, () -> store.store(broken, 1_000_000));
        assertEquals(0, files());
    }

    @Test
    void noticesAChangedByte() throws IOException {
        Stored stored = store.store(bytes("evidence"), 10);
        try (Stream<Path> all = Files.walk(contents())) {
            Files.writeString(all.filter(Files::isRegularFile).findFirst().orElseThrow(), "evidenca");
        }
        assertTrue(store.has(stored.sha256()));
        assertFalse(store.isIntact(stored.sha256()));
    }

    @Test
    void aNameThatIsNoDigestNamesNothing() {
        assertFalse(store.has("../../etc/passwd"));
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> store.open("../../etc/passwd")).kind());
    }

    @Test
    void handsOutAPart() throws IOException {
        String sha256 = store.store(bytes("0123456789"), 10).sha256();
        try (InputStream in = store.open(sha256, 3, 4)) {
            assertEquals("3456", new String(in.readAllBytes(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void whatIsGoneIsNotThere() throws IOException {
        String sha256 = store.store(bytes("gone"), 10).sha256();
        try (Stream<Path> all = Files.walk(contents())) {
            Files.delete(all.filter(Files::isRegularFile).findFirst().orElseThrow());
        }
        assertFalse(store.has(sha256));
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> store.open(sha256)).kind());
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> store.isIntact(sha256)).kind());
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> store.keep(sha256)).kind());
    }

    @Test
    void sweepsWhatWasNotNeededForADay() {
        String old = store.store(bytes("old"), 10).sha256();
        String kept = store.store(bytes("kept"), 10).sha256();
        ContentStore nextDay = store(NOW.plus(Duration.ofHours(25)));
        nextDay.keep(kept);
        Instant limit = NOW.plus(Duration.ofHours(1));
        assertTrue(nextDay.lastNeededBefore(limit, "", 10).contains(old));
        assertEquals(1, nextDay.remove(List.of(old, kept), limit));
        assertFalse(store.has(old));
        assertTrue(store.has(kept));
        assertEquals(0, nextDay.remove(List.of(old), limit), "what is gone is not removed again");
    }

    @Test
    void goesThroughAllContentsInTheirOrder() {
        List<String> all = IntStream.range(0, 25).mapToObj(i -> store.store(bytes("content " + i), 20).sha256()).sorted().toList();
        all.forEach(store::keep);
        Instant limit = NOW.plus(Duration.ofDays(1));
        List<String> seen = new ArrayList<>();
        for (List<String> next = store.lastNeededBefore(limit, "", 10); !next.isEmpty();
                next = store.lastNeededBefore(limit, seen.get(seen.size() - 1), 10)) {
            seen.addAll(next);
        }
        assertEquals(all, seen);
    }

    /** A server killed in the middle of a file leaves its beginning: swept a day later, not before. */
    @Test
    void whatNeverCameWholeIsSwept() throws IOException {
        Path incoming = Files.createDirectories(directory.resolve("incoming"));
        Path left = Files.write(incoming.resolve("11111111-1111-1111-1111-111111111111." + NOW.getEpochSecond() + ".part"), new byte[] {1});
        Path piece = Files.write(incoming.resolve("22222222-2222-2222-2222-222222222222.pieces"), new byte[] {1});
        assertEquals(0, store.removeUnfinished(NOW));
        assertEquals(1, store.removeUnfinished(NOW.plusSeconds(1)));
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(piece), "what comes in pieces has its own end");
        Files.delete(piece);
    }

    /** A disk that is not mounted has lost nothing: nobody is told that the file is missing, and it is back with the disk. */
    @Test
    void aDirectoryThatIsAwayIsNotEmpty() throws IOException {
        String sha256 = store.store(bytes("there"), 10).sha256();
        Path away = directory.resolveSibling(directory.getFileName() + "-away");
        Files.move(directory, away);
        try {
            if (where == Where.DIRECTORY) {
                assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.has(sha256)).kind());
                assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.open(sha256)).kind());
                assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.isIntact(sha256)).kind());
                assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.keep(sha256)).kind());
                assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.lastNeededBefore(NOW, "", 10)).kind());
            } else {
                assertTrue(store.has(sha256), "the bucket needs the directory only to receive");
            }
        } finally {
            Files.move(away, directory);
        }
        assertTrue(store.isIntact(sha256));
    }

    /** Files that came to stay; none waits on the way. */
    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            long waiting = where == Where.BUCKET ? all.filter(Files::isRegularFile).count() : 0;
            assertEquals(0, waiting);
        }
        try (Stream<Path> all = Files.walk(contents())) {
            return all.filter(Files::isRegularFile).filter(file -> file.getFileName().toString().length() == 64 && !file.toString().contains("needed")).count();
        }
    }

    private Path contents() {
        return where == Where.DIRECTORY ? directory : server.directory();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
