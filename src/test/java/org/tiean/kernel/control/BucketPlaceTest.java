package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** What only a bucket has: parts, keys, and a server that is not there or goes away in the middle. */
class BucketPlaceTest {

    private static final int SEED = 11;

    @TempDir
    Path served;

    @TempDir
    Path own;

    private S3Server server;
    private ContentStore store;

    @BeforeEach
    void serve() throws Exception {
        server = S3Server.start(served);
        store = new ContentStore(own.toString(), server.settings(), Clock.systemUTC());
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void aLargeFileGoesUpInParts() throws Exception {
        byte[] film = film(2 * BucketPlace.PART + 12_345);
        Stored stored = store.store(new ByteArrayInputStream(film), film.length);
        assertTrue(store.isIntact(stored.sha256()));
        int border = BucketPlace.PART - 10;
        try (InputStream in = store.open(stored.sha256(), border, 20)) {
            assertTrue(Arrays.equals(film, border, border + 20, in.readAllBytes(), 0, 20), "over the border of two parts");
        }
    }

    @Test
    void whoSkipsFarAsksAnewFromThere() throws Exception {
        byte[] film = film(3 << 20);
        String sha256 = store.store(new ByteArrayInputStream(film), film.length).sha256();
        try (InputStream in = store.open(sha256)) {
            assertEquals(film[0], (byte) in.read());
            in.skipNBytes((2 << 20) - 1);
            assertEquals(film[2 << 20], (byte) in.read(), "behind a leap");
            in.skipNBytes(99);
            assertEquals(film[(2 << 20) + 100], (byte) in.read(), "behind a step");
            assertTrue(Arrays.equals(film, (2 << 20) + 101, film.length, in.readAllBytes(), 0, film.length - (2 << 20) - 101));
            assertEquals(-1, in.read());
        }
        try (InputStream in = store.open(sha256)) {
            in.skipNBytes(film.length);
            assertEquals(-1, in.read(), "to the very end");
        }
    }

    @Test
    void aServerGoneInTheMiddleKeepsNothingAndLosesNothing() throws Exception {
        byte[] film = film(2 * BucketPlace.PART);
        IncomingFiles incoming = new IncomingFiles(store, 0);
        UUID id = UUID.randomUUID();
        incoming.begin(id, film.length);
        incoming.append(id, 0, new ByteArrayInputStream(film), film.length, Optional.empty());
        String sha256 = incoming.sha256(id, film.length);
        server.close();
        Refusal away = assertThrows(Refusal.class, () -> incoming.finish(id, film.length));
        assertEquals(Refusal.Kind.UNAVAILABLE, away.kind());
        assertTrue(incoming.has(id, film.length), "what was received is still there");
        assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.has(sha256)).kind(), "away is not missing");
        assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> store.open(sha256)).kind());
        server.startAgain();
        assertFalse(store.has(sha256), "nothing of it counts as kept");
        assertEquals(sha256, incoming.finish(id, film.length).sha256());
        assertTrue(store.isIntact(sha256));
        assertFalse(incoming.has(id, 0), "nothing waits any more");
    }

    @Test
    void aServerGoneBetweenTwoPartsKeepsNothing() throws Exception {
        byte[] film = film(3 * BucketPlace.PART);
        ContentPlace place = server.settings().place().orElseThrow();
        Path file = Files.write(own.resolve("film"), film);
        String sha256 = HexFormat.of().formatHex(ContentStore.sha256().digest(film));
        Thread cutting = new Thread(() -> {
            try {
                while (!hasParts()) {
                    Thread.sleep(1);
                }
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        cutting.start();
        assertThrows(IOException.class, () -> place.take(file, sha256, Instant.now()));
        cutting.join();
        server.startAgain();
        assertTrue(place.size(sha256).isEmpty());
        place.take(file, sha256, Instant.now());
        assertEquals(film.length, place.size(sha256).orElseThrow());
    }

    private boolean hasParts() throws IOException {
        try (Stream<Path> all = Files.walk(served)) {
            return all.anyMatch(Files::isRegularFile);
        } catch (UncheckedIOException changing) {
            return false;
        }
    }

    @Test
    void wrongKeysAreSaidToBeTheStoresTrouble() {
        ContentStore stranger = new ContentStore(own.toString(), server.settings("guessed"), Clock.systemUTC());
        assertEquals(Refusal.Kind.UNAVAILABLE, assertThrows(Refusal.class, () -> stranger.store(new ByteArrayInputStream(film(10)), 10)).kind());
    }

    @Test
    void aBucketWithoutKeysDoesNotStart() {
        BucketSettings half = new BucketSettings(Optional.of(S3Server.BUCKET), Optional.of(server.endpoint()), "us-east-1", Optional.of("a"),
                Optional.empty(), Optional.empty(), true);
        assertTrue(assertThrows(IllegalStateException.class, half::place).getMessage().contains("secret-key"));
    }

    private static byte[] film(int size) {
        byte[] film = new byte[size];
        new Random(SEED).nextBytes(film);
        return film;
    }
}
