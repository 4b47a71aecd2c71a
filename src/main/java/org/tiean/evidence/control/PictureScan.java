package org.tiean.evidence.control;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiean.evidence.entity.FileKind;

/**
 * Reads a JPEG or PNG through without decoding it: how many pixels it says it has, and what stands behind its end. Cameras
 * put things there (a second picture, a short film); a page, a program or an archive is what makes a file two things at once.
 */
final class PictureScan {

    private static final int JPEG_START = 0xffd8;
    private static final int JPEG_END = 0xd9;
    private static final int SCAN = 0xda;
    private static final long PNG_SIGNATURE = 0x89504e470d0a1a0aL;
    /** What another program would take the file for; letters in lower case. */
    private static final List<byte[]> OTHER_THINGS = List.of(bytes("pk\3\4"), bytes("%pdf-"), bytes("<html"), bytes("<script"), bytes("<svg"),
            bytes("<!doctype"), bytes("rar!\32"), bytes("7z\u00bc\u00af"), bytes("\177elf"));

    private final DataInputStream in;
    private long pixels;
    private boolean twoThings;

    private PictureScan(InputStream in) {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** @param kind JPEG or PNG */
    static PictureScan of(InputStream in, FileKind kind) throws IOException {
        PictureScan scan = new PictureScan(in);
        try {
            if (kind == FileKind.PNG) {
                scan.png();
            } else {
                scan.jpeg();
            }
            scan.tail();
        } catch (EOFException cutShort) {
            // a picture cut short has no tail; what was seen of it counts
        }
        return scan;
    }

    /** As its header says; 0 where it has none that can be read. */
    long pixels() {
        return pixels;
    }

    /** Whether something else begins behind its end. */
    boolean isTwoThings() {
        return twoThings;
    }

    private void png() throws IOException {
        if (in.readLong() != PNG_SIGNATURE) {
            return;
        }
        String type;
        do {
            long length = in.readInt() & 0xffffffffL;
            type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (type.equals("IHDR") && length >= 8) {
                pixels = (in.readInt() & 0xffffffffL) * (in.readInt() & 0xffffffffL);
                length -= 8;
            }
            in.skipNBytes(length + 4);
        } while (!type.equals("IEND"));
    }

    private void jpeg() throws IOException {
        if (in.readUnsignedShort() != JPEG_START) {
            return;
        }
        int marker = marker();
        while (marker != JPEG_END) {
            int length = in.readUnsignedShort() - 2;
            if (length < 0) {
                return;
            }
            if (isFrame(marker) && length >= 5) {
                in.readUnsignedByte();
                pixels = (long) in.readUnsignedShort() * in.readUnsignedShort();
                length -= 5;
            }
            in.skipNBytes(length);
            marker = marker == SCAN ? afterScan() : marker();
        }
    }

    /** SOF0 to SOF15; three numbers between them mean tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private int marker() throws IOException {
        int found = in.readUnsignedByte();
        while (found != 0xff) {
            found = in.readUnsignedByte();
        }
        while (found == 0xff) {
            found = in.readUnsignedByte();
        }
        return found;
    }

    /** Past the coded picture: there 0xff is followed by 0 or by a restart marker. */
    private int afterScan() throws IOException {
        int marker = marker();
        while (marker == 0 || marker >= 0xd0 && marker <= 0xd7) {
            marker = marker();
        }
        return marker;
    }

    private void tail() throws IOException {
        int[] matched = new int[OTHER_THINGS.size()];
        for (int read = in.read(); read >= 0 && !twoThings; read = in.read()) {
            int letter = Character.toLowerCase(read);
            for (int i = 0; i < matched.length; i++) {
                byte[] wanted = OTHER_THINGS.get(i);
                matched[i] = letter == (wanted[matched[i]] & 255) ? matched[i] + 1 : letter == (wanted[0] & 255) ? 1 : 0;
                if (matched[i] == wanted.length) {
                    twoThings = true;
                    matched[i] = 0;
                }
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
