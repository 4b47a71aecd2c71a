package org.tiean.seal.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What was found about a file.
 *
 * @param verdict    the answer in one word; {@link Verdict#key()} gives the sentence
 * @param signatures in the order in which they were made
 */
public record Validation(Verdict verdict, List<SignatureFinding> signatures) implements Serializable {

    public Validation {
        signatures = List.copyOf(signatures);
    }

    /** The worst that is true of the file. */
    public enum Verdict {
        /** Every signature stands and the last one covers every byte. */
        VALID,
        /** No PDF, a broken or an encrypted one. */
        UNREADABLE,
        /** Larger than is looked at. */
        TOO_LARGE,
        /** A PDF without signature. */
        UNSIGNED,
        /** Something that was signed, or the signature itself, was changed. */
        ALTERED,
        /** Something was added after the last signature. */
        EXTENDED,
        /** Between two signatures more was changed than a signature added. */
        CHANGED_BETWEEN,
        /** Unchanged, but the time stamp is missing or not trusted. */
        STAMP_INVALID,
        /** Unchanged, but the signer's certificate had been revoked before. */
        REVOKED,
        /** Unchanged, but the signer is not one of those trusted here. */
        UNTRUSTED;

        /** Key of the sentence for the reader. */
        public String key() {
            return "seal.verdict." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public boolean valid() {
        return verdict == Verdict.VALID;
    }
}
