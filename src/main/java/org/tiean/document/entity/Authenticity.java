package org.tiean.document.entity;

import java.time.Instant;
import java.util.List;
import org.tiean.seal.entity.SignatureFinding;
import org.tiean.seal.entity.Validation;

/**
 * What a check of a PDF found (文书验真).
 *
 * @param verdict    the answer
 * @param title      kind of the document we know these bytes as, null if none
 * @param number     its number, null if none
 * @param sealedAt   when our record says it was finished, null if unknown here
 * @param replacedBy number of the sealed document that replaced it, null if none
 * @param why        what is wrong with the file itself, null where nothing is
 * @param signatures what the signatures in the file say, whoever made it
 */
public record Authenticity(Verdict verdict, String title, String number, Instant sealedAt, String replacedBy,
                           Validation.Verdict why, List<SignatureFinding> signatures) {

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
        /** A PDF without a signature. */
        NOT_SEALED,
        /** No PDF that can be read: a photo, a scan, another file, a broken or an encrypted one. */
        NOT_PDF,
        /** Larger than any document of ours. */
        TOO_LARGE
    }

    public boolean isGenuine() {
        return verdict == Verdict.GENUINE;
    }
}
