package org.tiean.ledger.verifier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The container: a ZIP file whose bytes follow from its members. It is read from the front in one pass, and what must stand
 * at its end is made again and compared; so no byte of it is free.
 */
final class StoredZip implements AutoCloseable {

    /** One file in it. */
    record Member(String name, long offset, long size, String sha256) {
    }

    private static final long FULL = 0xFFFFFFFFL;
    private static final int LOCAL = 0x04034b50;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._/-]{1,200}");
    private static final int CHUNK = 1 << 16;

    private final RandomAccessFile file;
    private final List<Member> members = new ArrayList<>();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final boolean sound;

    StoredZip(Path path) throws IOException {
        file = new RandomAccessFile(path.toFile(), "r");
        boolean found = false;
        try {
            found = scan();
        } catch (EOFException cutShort) {
            // what ends too early is no container of this form
        }
        sound = found;
    }

    /** Whether every byte is as it must be. */
    boolean isSound() {
        return sound;
    }

    List<Member> members() {
        return members;
    }

    byte[] bytes(Member member) throws IOException {
        byte[] bytes = new byte[Math.toIntExact(member.size())];
        file.seek(member.offset());
        file.readFully(bytes);
        return bytes;
    }

    /** The bytes of a member as a stream; one at a time. */
    InputStream stream(Member member) throws IOException {
        file.seek(member.offset());
        InputStream rest = Channels.newInputStream(file.getChannel());
        return new BufferedInputStream(new InputStream() {
            private long left = member.size();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (left == 0) {
                    return -1;
                }
                int read = rest.read(into, from, (int) Math.min(length, left));
                left -= Math.max(read, 0);
                return read;
            }
        }, CHUNK);
    }

    private boolean scan() throws IOException {
        Set<String> names = new HashSet<>();
        long at = 0;
        byte[] head = new byte[30];
        file.seek(0);
        while (true) {
            file.readFully(head, 0, 4);
            if (number(head, 0, 4) != LOCAL) {
                return endsAsItMust(at);
            }
            file.readFully(head, 4, 26);
            byte[] name = new byte[(int) number(head, 26, 2)];
            file.readFully(name);
            byte[] extra = new byte[(int) number(head, 28, 2)];
            file.readFully(extra);
            long size = extra.length == 20 ? number(extra, 4, 8) : number(head, 22, 4);
            String text = new String(name, StandardCharsets.ISO_8859_1);
            long data = at + 30 + name.length + extra.length;
            if (size < 0 || data + size > file.length() || !NAME.matcher(text).matches() || !names.add(text)) {
                return false;
            }
            CRC32 crc = new CRC32();
            members.add(new Member(text, data, size, read(size, crc)));
            byte[] expected = local(name, size, crc.getValue());
            byte[] found = concat(head, name, extra);
            if (!Arrays.equals(expected, found)) {
                return false;
            }
            central(name, size, crc.getValue(), at);
            at = data + size;
        }
    }

    private String read(long size, CRC32 crc) throws IOException {
        MessageDigest digest = Bytes.sha256();
        byte[] chunk = new byte[CHUNK];
        for (long left = size; left > 0;) {
            int read = (int) Math.min(left, CHUNK);
            file.readFully(chunk, 0, read);
            digest.update(chunk, 0, read);
            crc.update(chunk, 0, read);
            left -= read;
        }
        return Bytes.hex(digest.digest());
    }

    private static byte[] local(byte[] name, long size, long crc) {
        boolean large = size >= FULL;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, LOCAL, 4);
        common(out, large, size, crc, name.length, large ? 20 : 0);
        out.writeBytes(name);
        if (large) {
            put(out, 1, 2);
            put(out, 16, 2);
            put(out, size, 8);
            put(out, size, 8);
        }
        return out.toByteArray();
    }

    private static void common(ByteArrayOutputStream out, boolean zip64, long size, long crc, int name, int extra) {
        put(out, zip64 ? 45 : 20, 2);
        put(out, 0x0800, 2);
        put(out, 0, 2);
        put(out, 0, 2);
        put(out, 0x0021, 2);
        put(out, crc, 4);
        put(out, Math.min(size, FULL), 4);
        put(out, Math.min(size, FULL), 4);
        put(out, name, 2);
        put(out, extra, 2);
    }

    private void central(byte[] name, long size, long crc, long offset) {
        int numbers = (size >= FULL ? 2 : 0) + (offset >= FULL ? 1 : 0);
        put(directory, 0x02014b50, 4);
        put(directory, numbers > 0 ? 45 : 20, 2);
        common(directory, numbers > 0, size, crc, name.length, numbers > 0 ? 4 + 8 * numbers : 0);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, Math.min(offset, FULL), 4);
        directory.writeBytes(name);
        if (numbers > 0) {
            put(directory, 1, 2);
            put(directory, 8 * numbers, 2);
            if (size >= FULL) {
                put(directory, size, 8);
                put(directory, size, 8);
            }
            if (offset >= FULL) {
                put(directory, offset, 8);
            }
        }
    }

    private boolean endsAsItMust(long begin) throws IOException {
        int size = directory.size();
        ByteArrayOutputStream end = new ByteArrayOutputStream();
        directory.writeTo(end);
        boolean zip64 = members.size() >= 0xFFFF || size >= FULL || begin >= FULL;
        if (zip64) {
            put(end, 0x06064b50, 4);
            put(end, 44, 8);
            put(end, 45, 2);
            put(end, 45, 2);
            put(end, 0, 4);
            put(end, 0, 4);
            put(end, members.size(), 8);
            put(end, members.size(), 8);
            put(end, size, 8);
            put(end, begin, 8);
            put(end, 0x07064b50, 4);
            put(end, 0, 4);
            put(end, begin + size, 8);
            put(end, 1, 4);
        }
        put(end, 0x06054b50, 4);
        put(end, 0, 2);
        put(end, 0, 2);
        put(end, zip64 ? 0xFFFF : members.size(), 2);
        put(end, zip64 ? 0xFFFF : members.size(), 2);
        put(end, zip64 ? FULL : size, 4);
        put(end, zip64 ? FULL : begin, 4);
        put(end, 0, 2);
        byte[] expected = end.toByteArray();
        if (file.length() - begin != expected.length) {
            return false;
        }
        byte[] found = new byte[expected.length];
        file.seek(begin);
        file.readFully(found);
        return Arrays.equals(expected, found);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, long number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write((int) (number >>> 8 * i));
        }
    }

    private static long number(byte[] from, int at, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | from[at + i] & 255;
        }
        return number;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
