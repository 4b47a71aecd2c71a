package org.tiean.ledger.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code record.txt}: two lines an entry, read as a stream. Keeps the hashes it is asked for and which files are named. */
final class RecordFile {

    private static final int SALT = 32;
    private static final int HASH = 64;

    private static final List<byte[]> INVENTORIED = Inventory.ACTS.stream().map(act -> act.getBytes(StandardCharsets.US_ASCII)).toList();

    private final RecordCheck check;
    private final Set<Long> wanted;
    private final Set<String> files;
    private final Map<Long, String> hashes = new HashMap<>();
    private final Set<String> named = new HashSet<>();
    private final Inventory inventory = new Inventory();

    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;

    /**
     * @param wanted places whose hash will be asked for
     * @param files  hashes of files that a payload may name
     */
    RecordFile(String chain, Set<Long> wanted, Set<String> files) {
        this.check = new RecordCheck(chain);
        this.wanted = wanted;
        this.files = files;
    }

    /** Reads to the end, or to the first flaw. */
    RecordCheck read(InputStream in) throws IOException {
        while (check.flaw() == null) {
            byte[] header = line(in);
            if (header == null) {
                return check;
            }
            byte[] rest = header.length == 0 ? null : line(in);
            if (rest == null) {
                check.fail(check.entries() + 1, RecordCheck.Flaw.MALFORMED);
            } else if (rest.length == 1 && rest[0] == '-') {
                check.accept(check.entries() + 1, header, null, null, null, 0, 0);
            } else {
                accept(header, rest);
            }
            if (check.flaw() == null && wanted.contains(check.entries())) {
                hashes.put(check.entries(), check.head());
            }
        }
        return check;
    }

    private void accept(byte[] header, byte[] rest) {
        byte[] salt = salt(rest);
        if (salt == null) {
            check.fail(check.entries() + 1, RecordCheck.Flaw.MALFORMED);
            return;
        }
        check.accept(check.entries() + 1, header, null, salt, rest, SALT + 1, rest.length);
        if (check.flaw() == null) {
            for (byte[] act : INVENTORIED) {
                if (check.isOf(header, act)) {
                    inventory.heard(check.entries(), new String(act, StandardCharsets.US_ASCII), Arrays.copyOfRange(rest, SALT + 1, rest.length));
                }
            }
        }
        if (!files.isEmpty()) {
            findNames(rest);
        }
    }

    private static byte[] salt(byte[] line) {
        if (line.length < SALT + 1 || line[SALT] != ' ') {
            return null;
        }
        for (int i = 0; i < SALT; i++) {
            if (!isDigit(line[i])) {
                return null;
            }
        }
        return HexFormat.of().parseHex(new String(line, 0, SALT, StandardCharsets.US_ASCII));
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    private void findNames(byte[] line) {
        int run = 0;
        for (int i = SALT + 1; i <= line.length; i++) {
            if (i < line.length && isDigit(line[i])) {
                run++;
            } else {
                if (run == HASH) {
                    String hash = new String(line, i - HASH, HASH, StandardCharsets.US_ASCII);
                    if (files.contains(hash)) {
                        named.add(hash);
                    }
                }
                run = 0;
            }
        }
    }

    /** The next line without its end; null at the end of the file, empty if the file does not end with a line feed. */
    private byte[] line(InputStream in) throws IOException {
        ByteArrayOutputStream before = null;
        while (true) {
            for (int i = at; i < filled; i++) {
                if (buffer[i] == '\n') {
                    byte[] piece = Arrays.copyOfRange(buffer, at, i);
                    at = i + 1;
                    if (before == null) {
                        return piece;
                    }
                    before.writeBytes(piece);
                    return before.toByteArray();
                }
            }
            if (at < filled) {
                before = before == null ? new ByteArrayOutputStream() : before;
                before.write(buffer, at, filled - at);
            }
            at = 0;
            filled = in.read(buffer);
            if (filled <= 0) {
                filled = 0;
                return before == null ? null : new byte[0];
            }
        }
    }

    /** Hash of the entry at a wanted place. */
    String hash(long sequence) {
        return hashes.get(sequence);
    }

    /** What was heard of recordings and things. */
    Inventory inventory() {
        return inventory;
    }

    Set<String> named() {
        return named;
    }
}
