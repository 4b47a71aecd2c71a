package org.tiean.ledger.control;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;
import org.tiean.ledger.entity.Chain;
import org.tiean.ledger.entity.KnownHead;

/**
 * Makes the bytes of an entry. Refuses what could not be checked again later: numbers that JSON would
 * round, text that is no Unicode, and actor ids that look like personal data.
 */
public final class EntryWriter {

    /** The bytes to be stored, exactly so. */
    public record Draft(long sequence, byte[] header, byte[] hash, byte[] salt, byte[] payload) {
    }

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ACT = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern IDENTITY_OR_PHONE = Pattern.compile("(\\D*:)?(\\d{17}[\\dXx]|\\d{15}|1\\d{10})");
    private static final Pattern STRING_OR_NUMBER =
            Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"|(-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)", Pattern.DOTALL);

    private EntryWriter() {
    }

    /**
     * The entry that follows {@code head}.
     *
     * @param payloadJson any JSON object; stored in canonical form
     */
    public static Draft draft(Chain chain, KnownHead head, String act, Citation article, Instant occurredAt,
            Instant recordedAt, String actorId, String payloadJson) {
        if (!ACT.matcher(act).matches()) {
            throw Refusal.invalid("ledger.act.form", act);
        }
        if (IDENTITY_OR_PHONE.matcher(actorId).matches()) {
            throw Refusal.invalid("ledger.actor.personal");
        }
        byte[] payload = canonical(payloadJson);
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        Header header = new Header(act, actorId, article == null ? null : article.display(), chain.key(),
                Header.instant(occurredAt), HexFormat.of().formatHex(Header.sha256(salt, payload)), head.hash(),
                Header.instant(recordedAt), head.sequence() + 1);
        byte[] bytes = header.canonical();
        if (!header.equals(Header.parse(bytes))) {
            throw Refusal.invalid("ledger.header.form");
        }
        return new Draft(header.sequence(), bytes, Header.sha256(bytes), salt, payload);
    }

    static byte[] canonical(String json) {
        Matcher token = STRING_OR_NUMBER.matcher(json);
        while (token.find()) {
            if (token.group(1) != null) {
                refuseRounding(token.group(1));
            }
        }
        try {
            String canonical = new JsonCanonicalizer(json).getEncodedString();
            if (!canonical.startsWith("{")) {
                throw Refusal.invalid("ledger.payload.form");
            }
            // a fresh encoder reports half a surrogate pair instead of writing a question mark for it
            var bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(canonical));
            byte[] result = new byte[bytes.remaining()];
            bytes.get(result);
            return result;
        } catch (IOException e) {
            throw Refusal.invalid("ledger.payload.form");
        }
    }

    /** RFC 8785 numbers are IEEE doubles: what would come back different has to be written as a string. */
    private static void refuseRounding(String number) {
        double asDouble = Double.parseDouble(number);
        if (Double.isInfinite(asDouble)
                || new BigDecimal(number).compareTo(new BigDecimal(Double.toString(asDouble))) != 0
                || Math.abs(asDouble) > 9007199254740991d) {
            throw Refusal.invalid("ledger.payload.number", number);
        }
    }
}
