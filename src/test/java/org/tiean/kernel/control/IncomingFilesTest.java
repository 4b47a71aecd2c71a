package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Stored;

/** Files in pieces over lines, disks and servers that break. */
class IncomingFilesTest {

    private static final int SIZE = 300_007;
    private static final int FIRST = 120_000;

    @TempDir
    Path directory;

    private final UUID id = UUID.randomUUID();
    private final byte[] file = new byte[SIZE];
    private ContentStore store;
    private IncomingFiles incoming;

    @BeforeEach
    void open() {
        new Random(7).nextBytes(file);
        store = new ContentStore(directory.toString(), Clock.systemUTC());
        incoming = new IncomingFiles(store, 0);
    }

    @Test
    void piecesMakeTheFile() throws Exception {
        incoming.begin(id, SIZE);
        assertEquals(FIRST, incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.of(sha256(0, FIRST))));
        assertEquals(SIZE, incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.of(sha256(FIRST, SIZE))));
        assertIsTheFile(incoming.finish(id, SIZE));
        assertFalse(incoming.has(id, 0), "nothing is left on the way");
    }

    @Test
    void aServerStartedAnewGoesOnWhereTheOldOneWas() throws Exception {
        incoming.begin(id, SIZE);
        incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty());
        // the old one wrote half a piece more, of which nobody was told
        Files.write(directory.resolve("incoming").resolve(id + ".pieces"), new byte[5_000], java.nio.file.StandardOpenOption.APPEND);
        IncomingFiles anew = new IncomingFiles(store, 0);
        assertTrue(anew.has(id, FIRST));
        assertEquals(SIZE, anew.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        assertIsTheFile(anew.finish(id, SIZE));
    }

    @Test
    void aDamagedPieceDoesNotCountAndTheNextOneDoes() throws Exception {
        incoming.begin(id, SIZE);
        incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty());
        refused(Refusal.Kind.INVALID, () -> incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.of("0".repeat(64))));
        assertEquals(SIZE, incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        assertIsTheFile(incoming.finish(id, SIZE));
    }

    @Test
    void whatCameBeforeTheLineBrokeCounts() throws Exception {
        incoming.begin(id, SIZE);
        long came = incoming.append(id, 0, broken(FIRST), SIZE, Optional.empty());
        assertTrue(came > 0 && came <= FIRST);
        assertEquals(SIZE, incoming.append(id, came, bytes((int) came, SIZE), SIZE - came, Optional.empty()));
        assertIsTheFile(incoming.finish(id, SIZE));
    }

    @Test
    void aPieceWithItsDigestCountsWholeOrNotAtAll() {
        incoming.begin(id, SIZE);
        refused(Refusal.Kind.INVALID, () -> incoming.append(id, 0, broken(FIRST), SIZE, Optional.of(sha256(0, SIZE))));
        assertEquals(SIZE, incoming.append(id, 0, bytes(0, SIZE), SIZE, Optional.of(sha256(0, SIZE))));
    }

    @Test
    void moreThanWasAnnouncedDoesNotCount() {
        incoming.begin(id, FIRST);
        refused(Refusal.Kind.TOO_LARGE, () -> incoming.append(id, 0, bytes(0, SIZE), FIRST, Optional.empty()));
        assertEquals(FIRST, incoming.append(id, 0, bytes(0, FIRST), FIRST, Optional.empty()));
    }

    /** A disk that is full says so; what had come stays. */
    @Test
    void aFullDiskIsToldAndWhatHadComeStays() throws IOException {
        incoming.begin(id, SIZE);
        Path part = directory.resolve("incoming").resolve(id + ".pieces");
        Files.delete(part);
        Files.createSymbolicLink(part, Path.of("/dev/full"));
        refused(Refusal.Kind.NO_ROOM, () -> incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty()));
        Files.delete(part);
        Files.write(part, new byte[0]);
        assertEquals(FIRST, incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty()));
    }

    @Test
    void aFileThatWouldFillTheDiskIsNotBegun() {
        refused(Refusal.Kind.NO_ROOM, () -> new IncomingFiles(store, Long.MAX_VALUE / 2).begin(id, SIZE));
    }

    /** Room that went to something else meanwhile: the next piece does not eat what is left for papers, and goes in when there is room. */
    @Test
    void aPieceLeavesTheReserveFree() throws Exception {
        incoming.begin(id, SIZE);
        incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty());
        IncomingFiles full = new IncomingFiles(store, Long.MAX_VALUE / 2);
        refused(Refusal.Kind.NO_ROOM, () -> full.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        refused(Refusal.Kind.NO_ROOM, () -> full.requireRoom(1));
        assertTrue(full.has(id, FIRST), "what had come counts");
        assertEquals(SIZE, incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        assertIsTheFile(incoming.finish(id, SIZE));
    }

    /** The store is away in the middle and comes back: nothing that counted is lost. */
    @Test
    void aStoreThatWasAwayComesBack() throws Exception {
        incoming.begin(id, SIZE);
        incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty());
        Path away = directory.resolveSibling(directory.getFileName() + "-away");
        Files.move(directory, away);
        Files.write(directory, new byte[] {1});
        refused(Refusal.Kind.UNAVAILABLE, () -> incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        Files.delete(directory);
        Files.move(away, directory);
        assertEquals(SIZE, incoming.append(id, FIRST, bytes(FIRST, SIZE), SIZE - FIRST, Optional.empty()));
        assertIsTheFile(incoming.finish(id, SIZE));
    }

    /** Two pieces of one file at the same time: the second is told to wait. */
    @Test
    void onePieceAtATime() {
        incoming.begin(id, SIZE);
        InputStream slow = new InputStream() {
            private boolean asked;

            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (!asked) {
                    asked = true;
                    refused(Refusal.Kind.CONFLICT, () -> incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty()));
                }
                return -1;
            }
        };
        assertEquals(0, incoming.append(id, 0, slow, SIZE, Optional.empty()));
        assertTrue(incoming.append(id, 0, bytes(0, FIRST), SIZE, Optional.empty()) > 0);
    }

    private void assertIsTheFile(Stored stored) throws IOException {
        assertEquals(SIZE, stored.size());
        assertEquals(sha256(0, SIZE), stored.sha256());
        try (InputStream in = store.open(stored.sha256())) {
            assertArrayEquals(file, in.readAllBytes());
        }
    }

    private static void refused(Refusal.Kind kind, Runnable work) {
        assertEquals(kind, assertThrows(Refusal.class, work::run).kind());
    }

    private InputStream bytes(int from, int to) {
        return new ByteArrayInputStream(file, from, to - from);
    }

    private InputStream broken(int after) {
        return new InputStream() {
            private int given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (given >= after) {
                    throw new IOException("the line is dead");
                }
                int count = Math.min(length, Math.min(10_000, after - given));
                System.arraycopy(file, given, into, from, count);
                given += count;
                return count;
            }
        };
    }

    private String sha256(int from, int to) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Arrays.copyOfRange(file, from, to)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
