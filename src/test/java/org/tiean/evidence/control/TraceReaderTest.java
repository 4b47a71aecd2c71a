package org.tiean.evidence.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiean.evidence.Films;
import org.tiean.evidence.entity.FileKind;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.kernel.control.ContentStore;

/** What pictures and films say of themselves, and that nonsense says nothing. */
class TraceReaderTest {

    @TempDir
    Path directory;

    private TraceReader reader;

    @BeforeEach
    void open() {
        reader = new TraceReader();
        reader.files = new ContentStore(directory.toString(), Clock.systemUTC());
    }

    private FileTrace.Read read(byte[] file, FileKind kind) {
        return reader.read(reader.files.store(new ByteArrayInputStream(file), 1 << 24).sha256(), kind);
    }

    @Test
    void aPhotoSaysWhenWhereAndWithWhat() {
        FileTrace.Read read = read(ExifPhoto.taken("2026:11:20 09:30:00").at(39.9042, 116.4074).by("HIKVISION", "DSJ-A9").turned(6).jpeg(), FileKind.JPEG);
        assertEquals(Instant.parse("2026-11-20T01:30:00Z"), read.takenAt());
        assertEquals("2026:11:20 09:30:00", read.takenText());
        assertFalse(read.zoneTold());
        assertEquals(39.9042, read.latitude(), 1e-4);
        assertEquals(116.4074, read.longitude(), 1e-4);
        assertEquals("HIKVISION DSJ-A9", new FileTrace("0".repeat(64), read, Instant.EPOCH).device().orElseThrow());
        assertEquals(6, read.turned());
    }

    @Test
    void aZoneThatIsToldCounts() {
        FileTrace.Read read = read(ExifPhoto.taken("2026:11:20 09:30:00").zone("+09:00").jpeg(), FileKind.JPEG);
        assertTrue(read.zoneTold());
        assertEquals(Instant.parse("2026-11-20T00:30:00Z"), read.takenAt());
    }

    @Test
    void aPngAndAHeicSayTheSame() {
        ExifPhoto photo = ExifPhoto.taken("2026:11:20 09:30:00").by("Xiaomi", "24031PN0DC");
        assertEquals(Instant.parse("2026-11-20T01:30:00Z"), read(photo.png(), FileKind.PNG).takenAt());
        assertEquals("Xiaomi", read(photo.heic(), FileKind.HEIC).maker());
    }

    @Test
    void aFilmSaysWhenItWasMade() {
        Instant made = Instant.parse("2026-11-20T01:30:00Z");
        FileTrace.Read read = read(Films.mp4(5_000, 1, made), FileKind.MP4);
        assertEquals(made, read.takenAt());
        assertTrue(read.zoneTold());
        assertNull(read.longitude());
    }

    /** A device that does not know beforehand how long it will film writes 0 as the length of the last box. */
    @Test
    void aFilmWhoseLastBoxReachesToTheEndIsWhole() throws IOException {
        byte[] film = Films.mp4(5_000, 1);
        int pictures = new String(film, StandardCharsets.ISO_8859_1).indexOf("mdat") - 4;
        Arrays.fill(film, pictures, pictures + 4, (byte) 0);
        assertTrue(FilmHeader.of(new ByteArrayInputStream(film)).isWhole());
        assertFalse(FilmHeader.of(new ByteArrayInputStream(Arrays.copyOf(film, pictures))).isWhole());
    }

    @Test
    void aFileWithoutSaysNothing() {
        assertEquals(FileTrace.Read.NOTHING, read(ExifPhoto.bare(), FileKind.JPEG));
        assertEquals(FileTrace.Read.NOTHING, read(new byte[] {1, 2, 3}, FileKind.PDF));
    }

    /** Whatever bytes a block holds, at most it says nothing. */
    @Test
    void nonsenseSaysNothingAndBreaksNothing() {
        Random random = new Random(11);
        byte[] whole = ExifPhoto.taken("2026:11:20 09:30:00").at(39.9, 116.4).by("A", "B").jpeg();
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 1 + i % 5; k++) {
                changed[random.nextInt(Math.min(400, changed.length))] = (byte) random.nextInt(256);
            }
            read(i % 3 == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length) + 1) : changed, FileKind.JPEG);
        }
        byte[] film = Films.mp4(400, 1);
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = film.clone();
            changed[random.nextInt(160)] = (byte) random.nextInt(256);
            read(changed, FileKind.MP4);
        }
    }
}
