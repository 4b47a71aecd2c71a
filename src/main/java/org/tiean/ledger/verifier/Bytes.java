package org.tiean.ledger.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests and their digits. */
final class Bytes {

    private static final byte[] DIGITS = "0123456789abcdef".getBytes();

    private Bytes() {
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static void hex(byte[] bytes, byte[] into) {
        for (int i = 0; i < bytes.length; i++) {
            into[2 * i] = DIGITS[bytes[i] >> 4 & 15];
            into[2 * i + 1] = DIGITS[bytes[i] & 15];
        }
    }

    /** The bytes of lower-case digits; null if it is none or not of that length. */
    static byte[] hash(Object text) {
        return text instanceof String digits && digits.length() == 64 && digits.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)
                ? HexFormat.of().parseHex(digits) : null;
    }
}
