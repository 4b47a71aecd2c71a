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

    /** How many characters these bytes are in UTF-8, in its shortest form and without surrogates; -1 if they are none. */
    static int characters(byte[] text, int from, int to) {
        int count = 0;
        for (int at = from; at < to; count++) {
            int lead = text[at];
            if (lead >= 0) {
                at++;
                continue;
            }
            int more = lead >= -62 && lead <= -33 ? 1 : lead >= -32 && lead <= -17 ? 2 : lead >= -16 && lead <= -12 ? 3 : 0;
            if (more == 0 || at + more >= to) {
                return -1;
            }
            int point = lead & 63 >> more;
            for (int i = 1; i <= more; i++) {
                if ((text[at + i] & 0xc0) != 0x80) {
                    return -1;
                }
                point = point << 6 | text[at + i] & 63;
            }
            boolean shortest = point >= (more == 1 ? 0x80 : more == 2 ? 0x800 : 0x10000);
            if (!shortest || point > 0x10ffff || point >= 0xd800 && point <= 0xdfff) {
                return -1;
            }
            at += more + 1;
        }
        return count;
    }

    /** The bytes of lower-case digits; null if it is none or not of that length. */
    static byte[] hash(Object text) {
        return text instanceof String digits && digits.length() == 64 && digits.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)
                ? HexFormat.of().parseHex(digits) : null;
    }
}
