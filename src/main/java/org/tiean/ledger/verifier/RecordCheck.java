package org.tiean.ledger.verifier;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Checks one chain of the record, entry after entry. The first flaw is kept; what comes after it is ignored. Works on the
 * bytes, without making texts of them: a record of a million entries is a matter of seconds.
 */
final class RecordCheck {

    /** What is wrong with a chain, by the names of the specification. */
    enum Flaw {
        MALFORMED, FOREIGN, MOVED, MISSING, HEADER_CHANGED, LINK_BROKEN, PAYLOAD_CHANGED, TRUNCATED, HEAD_DIFFERS, MANIFEST_DIFFERS
    }

    private static final int LARGEST_HEADER = 4096;

    private final byte[] chain;
    private final MessageDigest digest = Bytes.sha256();
    private final byte[] last = "0".repeat(64).getBytes(StandardCharsets.US_ASCII);
    private final byte[] hash = new byte[32];
    private final byte[] hex = new byte[64];
    private final byte[] payloadHex = new byte[64];
    private final HeaderForm form = new HeaderForm();

    private long entries;
    private long withheld;
    private long brokenAt;
    private Flaw flaw;

    /** @param chain its name, e.g. {@code case:<uuid>} */
    RecordCheck(String chain) {
        this.chain = chain.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The next entry.
     *
     * @param stored  the place under which it is stored
     * @param kept    the hash stored beside it, or null
     * @param salt    16 bytes; null if the payload is withheld
     * @param payload bytes in which it lies, null if withheld
     */
    void accept(long stored, byte[] header, byte[] kept, byte[] salt, byte[] payload, int from, int to) {
        if (flaw != null) {
            return;
        }
        long expected = entries + 1;
        Flaw found = stored > expected ? Flaw.MISSING : stored < expected ? Flaw.MOVED : header(header, expected, kept);
        if (found == null && payload != null) {
            found = payload(header, salt, payload, from, to);
        }
        if (found != null) {
            fail(expected, found);
            return;
        }
        entries = expected;
        withheld += payload == null ? 1 : 0;
        System.arraycopy(hex, 0, last, 0, 64);
    }

    private Flaw header(byte[] header, long expected, byte[] kept) {
        if (header.length > LARGEST_HEADER || !form.read(header)) {
            return Flaw.MALFORMED;
        }
        if (!form.is(header, form.chain, chain)) {
            return Flaw.FOREIGN;
        }
        if (form.sequence != expected) {
            return Flaw.MOVED;
        }
        digest.update(header);
        digest(hash);
        if (kept != null && !Arrays.equals(kept, hash)) {
            return Flaw.HEADER_CHANGED;
        }
        Bytes.hex(hash, hex);
        return form.is(header, form.previous, last) ? null : Flaw.LINK_BROKEN;
    }

    private Flaw payload(byte[] header, byte[] salt, byte[] payload, int from, int to) {
        if (salt == null || salt.length != 16 || !CanonicalJson.isObject(payload, from, to)) {
            return Flaw.PAYLOAD_CHANGED;
        }
        digest.update(salt);
        digest.update(payload, from, to - from);
        digest(hash);
        Bytes.hex(hash, payloadHex);
        return form.is(header, form.payload, payloadHex) ? null : Flaw.PAYLOAD_CHANGED;
    }

    private void digest(byte[] into) {
        try {
            digest.digest(into, 0, into.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
    }

    void fail(long at, Flaw what) {
        if (flaw == null) {
            brokenAt = at;
            flaw = what;
        }
    }

    /** Whether the header that was read last is of that act. */
    boolean isOf(byte[] header, byte[] act) {
        return form.is(header, form.act, act);
    }

    long entries() {
        return entries;
    }

    long withheld() {
        return withheld;
    }

    /** Hash of the last entry, 64 zeros for none. */
    String head() {
        return new String(last, StandardCharsets.US_ASCII);
    }

    Flaw flaw() {
        return flaw;
    }

    long brokenAt() {
        return brokenAt;
    }
}
