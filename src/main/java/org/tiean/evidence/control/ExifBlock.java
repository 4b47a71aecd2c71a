package org.tiean.evidence.control;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tiean.evidence.entity.FileKind;

/**
 * Finds the Exif block of a picture. The way to it is walked here and not by the library that reads it: a file decides how
 * long its parts are said to be, and readers that believe it take as much memory as it likes.
 */
final class ExifBlock {

    /** A segment of a JPEG cannot be longer, and no camera writes more anywhere else. */
    private static final int LONGEST = 256 * 1024;
    private static final int MOST_PARTS = 256;
    /** How far into a HEIC file its Exif item is looked for. */
    private static final long FARTHEST = 16L << 20;
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int JPEG_START = 0xffd8;
    private static final int APP1 = 0xe1;
    private static final int SCAN = 0xda;
    private static final int PNG_SIGNATURE = 8;

    private ExifBlock() {
    }

    /** The block from its TIFF header on, empty where there is none. */
    static Optional<byte[]> of(InputStream in, FileKind kind) throws IOException {
        DataInputStream data = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        try {
            return switch (kind) {
                case JPEG -> jpeg(data);
                case PNG -> png(data);
                case HEIC -> searched(data);
                default -> Optional.empty();
            };
        } catch (EOFException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> jpeg(DataInputStream in) throws IOException {
        if (in.readUnsignedShort() != JPEG_START) {
            return Optional.empty();
        }
        for (int part = 0; part < MOST_PARTS; part++) {
            int marker = in.readUnsignedShort() & 0xff;
            int length = in.readUnsignedShort() - 2;
            if (marker == SCAN || length < 0) {
                return Optional.empty();
            }
            if (marker == APP1 && length > MARK.length) {
                byte[] segment = in.readNBytes(length);
                if (Arrays.equals(segment, 0, MARK.length, MARK, 0, MARK.length)) {
                    return Optional.of(Arrays.copyOfRange(segment, MARK.length, segment.length));
                }
            } else {
                in.skipNBytes(length);
            }
        }
        return Optional.empty();
    }

    private static Optional<byte[]> png(DataInputStream in) throws IOException {
        in.skipNBytes(PNG_SIGNATURE);
        for (int part = 0; part < MOST_PARTS; part++) {
            long length = in.readInt() & 0xffffffffL;
            String type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
            if (type.equals("eXIf") && length <= LONGEST) {
                return Optional.of(in.readNBytes((int) length));
            }
            if (type.equals("IEND")) {
                return Optional.empty();
            }
            in.skipNBytes(length + 4);
        }
        return Optional.empty();
    }

    private static Optional<byte[]> searched(DataInputStream in) throws IOException {
        int matched = 0;
        for (long at = 0; at < FARTHEST; at++) {
            int read = in.readUnsignedByte();
            matched = read == MARK[matched] ? matched + 1 : read == MARK[0] ? 1 : 0;
            if (matched == MARK.length) {
                byte[] block = in.readNBytes(LONGEST);
                if (block.length > 8 && (block[0] == 'I' && block[1] == 'I' || block[0] == 'M' && block[1] == 'M')) {
                    return Optional.of(block);
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
