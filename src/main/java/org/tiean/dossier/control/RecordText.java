package org.tiean.dossier.control;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** {@code record.txt} of a package, written into a file first: its size and hash stand before it in the package. */
final class RecordText implements AutoCloseable {

    private static final HexFormat HEX = HexFormat.of();

    private final Path file;
    private final MessageDigest digest;
    private final CRC32 crc = new CRC32();
    private final OutputStream out;
    private long entries;
    private long withheld;
    private String head = "0".repeat(64);
    private String sha256;
    private long size;

    RecordText() throws IOException {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        file = Files.createTempFile("record", ".txt");
        out = new BufferedOutputStream(new DigestOutputStream(new CheckedOutputStream(Files.newOutputStream(file), crc), digest), 1 << 16);
    }

    /** @param payload null where it is withheld; then the salt is too */
    void add(byte[] header, byte[] salt, byte[] payload) throws IOException {
        out.write(header);
        if (payload == null) {
            out.write("\n-\n".getBytes(StandardCharsets.US_ASCII));
            withheld++;
        } else {
            out.write(("\n" + HEX.formatHex(salt) + " ").getBytes(StandardCharsets.US_ASCII));
            out.write(payload);
            out.write('\n');
        }
        entries++;
        head = HEX.formatHex(sha256(header));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing more comes. */
    void finish() throws IOException {
        out.close();
        sha256 = HEX.formatHex(digest.digest());
        size = Files.size(file);
    }

    Path file() {
        return file;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }

    long crc() {
        return crc.getValue();
    }

    long entries() {
        return entries;
    }

    long withheld() {
        return withheld;
    }

    /** Hash of the last entry. */
    String head() {
        return head;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}
