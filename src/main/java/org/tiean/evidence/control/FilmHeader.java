package org.tiean.evidence.control;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the header of a film (MP4, QuickTime; ISO 14496-12) says: when it was made, how long it is, and where, if the device
 * wrote it. Boxes are walked without believing how long they say they are: what is read into memory has a bound.
 */
final class FilmHeader {

    private static final long EPOCH_1904 = 2_082_844_800L;
    private static final int BOX = 8;
    private static final int LONG_BOX = 16;
    private static final int MOST_BOXES = 4096;
    private static final int LONGEST_WORDS = 256;
    private static final Pattern POSITION = Pattern.compile("([+-]\\d{1,2}\\.\\d+)([+-]\\d{1,3}\\.\\d+).*");

    private final DataInputStream in;
    private boolean film;
    private boolean pictures;
    private Instant madeAt;
    private Long seconds;
    private Double latitude;
    private Double longitude;
    private int boxes;

    private FilmHeader(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 12));
    }

    static FilmHeader of(InputStream in) throws IOException {
        FilmHeader header = new FilmHeader(in);
        try {
            header.walk(Long.MAX_VALUE, "");
        } catch (EOFException end) {
            // a film cut short has said what it had to say; whether that is enough isWhole tells
        }
        return header;
    }

    /** Whether it has a header and something to show. */
    boolean isWhole() {
        return film && pictures;
    }

    /** As its header says, in UTC as the format demands; null where it does not say. */
    Instant madeAt() {
        return madeAt;
    }

    /** How long it is, null where it does not say. */
    Long seconds() {
        return seconds;
    }

    /** Degrees, null where it does not say. */
    Double latitude() {
        return latitude;
    }

    /** Degrees, null where it does not say. */
    Double longitude() {
        return longitude;
    }

    private void walk(long length, String inside) throws IOException {
        long rest = length;
        while (rest >= BOX && boxes++ < MOST_BOXES) {
            long size = in.readInt() & 0xffffffffL;
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (type.length() < 4) {
                return;
            }
            long content = size - BOX;
            if (size == 1) {
                content = in.readLong() - LONG_BOX;
            } else if (size == 0 && inside.isEmpty()) {
                // the last box, to the end of the file: how a device writes that does not know yet how long it will film
                box(type, Long.MAX_VALUE, inside);
                return;
            }
            if (content < 0 || content > rest) {
                return;
            }
            box(type, content, inside);
            rest -= content + (size == 1 ? LONG_BOX : BOX);
        }
    }

    private void box(String type, long content, String inside) throws IOException {
        if (inside.isEmpty() && type.equals("moov")) {
            film = true;
            walk(content, "moov");
        } else if (inside.equals("moov") && type.equals("udta")) {
            walk(content, "udta");
        } else if (inside.equals("moov") && type.equals("mvhd") && content >= 20) {
            movie(content);
        } else if (inside.equals("udta") && type.equals("\u00a9xyz") && content > 4) {
            place(content);
        } else {
            pictures |= inside.isEmpty() && (type.equals("mdat") || type.equals("moof")) && (content == Long.MAX_VALUE ? in.read() >= 0 : content > 0);
            skip(content);
        }
    }

    private void movie(long content) throws IOException {
        boolean large = in.readInt() >>> 24 == 1;
        long made = large ? in.readLong() : in.readInt() & 0xffffffffL;
        in.skipNBytes(large ? 8 : 4);
        long scale = in.readInt() & 0xffffffffL;
        long units = large ? in.readLong() : in.readInt() & 0xffffffffL;
        if (made > EPOCH_1904 && made - EPOCH_1904 < Integer.MAX_VALUE * 2L) {
            madeAt = Instant.ofEpochSecond(made - EPOCH_1904);
        }
        seconds = scale > 0 && units >= 0 ? units / scale : null;
        skip(content - (large ? 32 : 20));
    }

    /** ISO 6709: +39.9042+116.4074/. */
    private void place(long content) throws IOException {
        in.skipNBytes(4);
        int length = (int) Math.min(LONGEST_WORDS, content - 4);
        Matcher words = POSITION.matcher(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        if (words.matches() && Math.abs(Double.parseDouble(words.group(1))) <= 90 && Math.abs(Double.parseDouble(words.group(2))) <= 180) {
            latitude = Double.valueOf(words.group(1));
            longitude = Double.valueOf(words.group(2));
        }
        skip(content - 4 - length);
    }

    private void skip(long bytes) throws IOException {
        in.skipNBytes(Math.max(0, bytes));
    }
}
