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
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

class ContentStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @TempDir
    Path directory;

    ContentStore store;

    @BeforeEach
    void open() {
        store = new ContentStore(directory.toString(), Clock.fixed(NOW, ZoneOffset.UTC));
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
        try (Stream<Path> all = Files.walk(directory)) {
            Files.writeString(all.filter(Files::isRegularFile).findFirst().orElseThrow(), "evidenca");
        }
        assertFalse(store.isIntact(stored.sha256()));
    }

    @Test
    void aNameThatIsNoDigestNamesNothing() {
        assertFalse(store.has("../../etc/passwd"));
        assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, () -> store.open("../../etc/passwd")).kind());
    }

    @Test
    void sweepsWhatWasNotNeededForADay() {
        String old = store.store(bytes("old"), 10).sha256();
        String kept = store.store(bytes("kept"), 10).sha256();
        ContentStore nextDay = new ContentStore(directory.toString(), Clock.fixed(NOW.plus(Duration.ofHours(25)), ZoneOffset.UTC));
        nextDay.keep(kept);
        Instant limit = NOW.plus(Duration.ofHours(1));
        assertEquals(List.of(old), nextDay.lastNeededBefore(limit, 10));
        assertEquals(1, nextDay.remove(List.of(old, kept), limit));
        assertFalse(store.has(old));
        assertTrue(store.has(kept));
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
