package org.tiean.ledger.control;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.tiean.ledger.entity.Flaw;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/**
 * Checks one chain, entry after entry, as {@code record-specification.md} says. Needs {@code java.*} and
 * the canonicaliser only, no database: it also runs in the hands of a court or a party.
 *
 * <p>Use: hand in the entries in stored order by {@link #accept}, then ask for the {@link #result}. The
 * first flaw is kept, later entries are then ignored.
 */
public final class ChainVerifier {

    private static final HexFormat HEX = HexFormat.of();

    private final String chain;
    private final KnownHead known;

    private long entries;
    private long withheld;
    private String lastHash = Header.NOTHING;
    private long brokenAt;
    private Flaw flaw;

    /**
     * @param chain the key of the chain, e.g. {@code case:<uuid>}
     * @param known where the chain is known to have stood, or null
     */
    public ChainVerifier(String chain, KnownHead known) {
        this.chain = chain;
        this.known = known;
    }

    /**
     * The next entry.
     *
     * @param sequence the place under which it is stored
     * @param kept     the hash stored beside the header, or null where only headers were handed out
     * @param salt     16 bytes, null if the payload is withheld
     * @param payload  canonical bytes, null if withheld
     */
    public void accept(long sequence, byte[] header, byte[] kept, byte[] salt, byte[] payload) {
        if (flaw != null) {
            return;
        }
        long expected = entries + 1;
        Flaw found = flawOf(expected, sequence, header, kept);
        if (found == null && payload != null) {
            found = payloadFlaw(Header.parse(header), salt, payload);
        }
        String hash = found == null ? HEX.formatHex(Header.sha256(header)) : null;
        if (found == null && known != null && known.sequence() == expected && !known.hash().equals(hash)) {
            found = Flaw.HEAD_DIFFERS;
        }
        if (found != null) {
            fail(expected, found);
            return;
        }
        entries = expected;
        withheld += payload == null ? 1 : 0;
        lastHash = hash;
    }

    /** What was found; a known head that was not reached counts as a cut-off tail. */
    public Verification result() {
        if (flaw == null && known != null && entries < known.sequence()) {
            fail(entries + 1, Flaw.TRUNCATED);
        }
        return new Verification(flaw == null, entries, withheld, lastHash, brokenAt, flaw);
    }

    /** As {@link #result()}, where the chain must end exactly at the given head (the database's own). */
    public Verification resultEndingAt(KnownHead end) {
        if (flaw == null && entries < end.sequence()) {
            fail(entries + 1, Flaw.TRUNCATED);
        } else if (flaw == null && entries > end.sequence()) {
            fail(end.sequence() + 1, Flaw.BEYOND_HEAD);
        } else if (flaw == null && !lastHash.equals(end.hash())) {
            fail(entries, Flaw.HEAD_DIFFERS);
        }
        return result();
    }

    private Flaw flawOf(long expected, long sequence, byte[] bytes, byte[] kept) {
        if (sequence > expected) {
            return Flaw.MISSING;
        }
        if (sequence < expected) {
            return Flaw.MOVED;
        }
        Header header = Header.parse(bytes);
        if (header == null || !isCanonical(bytes)) {
            return Flaw.MALFORMED;
        }
        if (!header.chain().equals(chain)) {
            return Flaw.FOREIGN;
        }
        if (header.sequence() != expected) {
            return Flaw.MOVED;
        }
        if (kept != null && !Arrays.equals(kept, Header.sha256(bytes))) {
            return Flaw.HEADER_CHANGED;
        }
        return header.previous().equals(lastHash) ? null : Flaw.LINK_BROKEN;
    }

    private static Flaw payloadFlaw(Header header, byte[] salt, byte[] payload) {
        boolean fits = salt != null && salt.length == 16
                && header.payload().equals(HEX.formatHex(Header.sha256(salt, payload))) && isCanonical(payload);
        return fits ? null : Flaw.PAYLOAD_CHANGED;
    }

    private static boolean isCanonical(byte[] json) {
        try {
            return Arrays.equals(json, new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException | RuntimeException e) {
            // the canonicaliser answers malformed text with either; both mean: not canonical
            return false;
        }
    }

    private void fail(long at, Flaw what) {
        brokenAt = at;
        flaw = what;
    }
}
