package org.tiean.dossier.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes the container of a package as {@code record-specification.md} has it: a ZIP file that is a function of its members,
 * so that no byte of it can change unseen. Writes as it goes and keeps the directory only; files and the whole may be larger
 * than 4 GiB.
 */
final class StoredZip {

    private static final long FULL = 0xFFFFFFFFL;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private long written;
    private int members;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    /** A small member. */
    void put(String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        begin(name, content.length, crc.getValue());
        out.write(content);
        written += content.length;
    }

    /**
     * A member whose size and CRC are known.
     *
     * @throws IOException if something else comes than was announced: the receiver must not take it for whole
     */
    void put(String name, long size, long crc, InputStream content) throws IOException {
        begin(name, size, crc);
        CRC32 found = new CRC32();
        byte[] chunk = new byte[1 << 16];
        long left = size;
        for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
            found.update(chunk, 0, read);
            left -= read;
            out.write(chunk, 0, read);
        }
        if (left != 0 || found.getValue() != crc) {
            throw new IOException(name + " changed while it was written");
        }
        written += size;
    }

    private void begin(String name, long size, long crc) throws IOException {
        byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
        boolean large = size >= FULL;
        central(ascii, size, crc);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        put(header, 0x04034b50, 4);
        common(header, large, size, crc, ascii.length, large ? 20 : 0);
        header.writeBytes(ascii);
        if (large) {
            put(header, 1, 2);
            put(header, 16, 2);
            put(header, size, 8);
            put(header, size, 8);
        }
        header.writeTo(out);
        written += header.size();
        members++;
    }

    private void central(byte[] name, long size, long crc) {
        boolean large = size >= FULL;
        boolean far = written >= FULL;
        int extra = large || far ? 4 + (large ? 16 : 0) + (far ? 8 : 0) : 0;
        put(directory, 0x02014b50, 4);
        put(directory, extra > 0 ? 45 : 20, 2);
        common(directory, extra > 0, size, crc, name.length, extra);
        put(directory, 0, 2 + 2 + 2 + 4);
        put(directory, Math.min(written, FULL), 4);
        directory.writeBytes(name);
        if (extra > 0) {
            put(directory, 1, 2);
            put(directory, extra - 4, 2);
        }
        if (large) {
            put(directory, size, 8);
            put(directory, size, 8);
        }
        if (far) {
            put(directory, written, 8);
        }
    }

    private static void common(ByteArrayOutputStream out, boolean zip64, long size, long crc, int name, int extra) {
        put(out, zip64 ? 45 : 20, 2);
        put(out, 0x0800, 2);
        put(out, 0, 4);
        put(out, 0x0021, 2);
        put(out, crc, 4);
        put(out, Math.min(size, FULL), 4);
        put(out, Math.min(size, FULL), 4);
        put(out, name, 2);
        put(out, extra, 2);
    }

    /** Ends the file; the stream stays open. */
    void finish() throws IOException {
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        boolean zip64 = members >= 0xFFFF || directory.size() >= FULL || written >= FULL;
        if (zip64) {
            put(end, 0x06064b50, 4);
            put(end, 44, 8);
            put(end, 45, 2);
            put(end, 45, 2);
            put(end, 0, 8);
            put(end, members, 8);
            put(end, members, 8);
            put(end, directory.size(), 8);
            put(end, written, 8);
            put(end, 0x07064b50, 4);
            put(end, 0, 4);
            put(end, written + directory.size(), 8);
            put(end, 1, 4);
        }
        put(end, 0x06054b50, 4);
        put(end, 0, 4);
        put(end, zip64 ? 0xFFFF : members, 2);
        put(end, zip64 ? 0xFFFF : members, 2);
        put(end, zip64 ? FULL : directory.size(), 4);
        put(end, zip64 ? FULL : written, 4);
        put(end, 0, 2);
        directory.writeTo(out);
        end.writeTo(out);
    }

    private static void put(ByteArrayOutputStream out, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(i < 8 ? (int) (number >>> 8 * i) : 0);
        }
    }
}
