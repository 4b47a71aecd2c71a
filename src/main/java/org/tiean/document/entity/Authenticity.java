package org.tiean.document.entity;

import java.time.Instant;
import java.util.List;
import org.tiean.seal.entity.SignatureFinding;

/**
 * What a check of a PDF found (文书验真).
 *
 * @param verdict    the answer
 * @param title      kind of the document we know these bytes as, null if none
 * @param number     its number, null if none
 * @param sealedAt   when our record says it was finished, null if unknown here
 * @param signatures what the signatures in the file say, whoever made it
 */
public record Authenticity(Verdict verdict, String title, String number, Instant sealedAt,
                           List<SignatureFinding> signatures) {

    /** The answers there are. */
    public enum Verdict {
        /** Byte for byte the document we sealed, and in force. */
        GENUINE,
        /** Byte for byte a document of ours that was voided. */
        GENUINE_BUT_VOID,
        /** Byte for byte a document of ours that a later one replaced. */
        GENUINE_BUT_SUPERSEDED,
        /** Signatures are valid, but it is no document this installation knows. */
        SIGNED_UNKNOWN,
        /** Changed after sealing, or its signatures do not stand. */
        ALTERED,
        /** A PDF without a signature, or no PDF. */
        NOT_SEALED
    }

    public boolean isGenuine() {
        return verdict == Verdict.GENUINE;
    }
}
