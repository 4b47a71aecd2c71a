package org.tiean.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;

/** Films as a camera writes them, as far as anybody looks: boxes of MP4 round a picture that is noise. */
public final class Films {

    private static final long EPOCH_1904 = 2_082_844_800L;
    private static final int BOX = 8;
    private static final int MOVIE_HEADER = 108;

    private Films() {
    }

    /** A film of that many bytes, made on 21 November 2026. */
    public static byte[] mp4(int size, long seed) {
        return mp4(size, seed, Instant.parse("2026-11-21T02:00:00Z"));
    }

    /** @param made as its header says, in UTC as the format demands */
    public static byte[] mp4(int size, long seed, Instant made) {
        ByteBuffer film = ByteBuffer.allocate(size);
        box(film, 20, "ftyp").put("isom".getBytes(StandardCharsets.US_ASCII)).putInt(512).put("mp41".getBytes(StandardCharsets.US_ASCII));
        box(film, BOX + MOVIE_HEADER, "moov");
        int seconds = (int) (made.getEpochSecond() + EPOCH_1904);
        box(film, MOVIE_HEADER, "mvhd").putInt(0).putInt(seconds).putInt(seconds).putInt(1000).putInt(60_000).putInt(0x10000)
                .putShort((short) 0x100).position(film.position() + 10);
        film.putInt(0x10000).putInt(0).putInt(0).putInt(0).putInt(0x10000).putInt(0).putInt(0).putInt(0).putInt(0x40000000)
                .position(film.position() + 24);
        film.putInt(2);
        box(film, film.remaining(), "mdat");
        byte[] noise = new byte[film.remaining()];
        new Random(seed).nextBytes(noise);
        film.put(noise);
        return film.array();
    }

    private static ByteBuffer box(ByteBuffer film, int size, String type) {
        return film.putInt(size).put(type.getBytes(StandardCharsets.US_ASCII));
    }
}
