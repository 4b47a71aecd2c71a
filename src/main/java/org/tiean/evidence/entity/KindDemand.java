package org.tiean.evidence.entity;

/**
 * One thing a kind of evidence must say of itself (证据要素).
 *
 * @param basis  the article, as far as it was verified
 * @param reason why, in Chinese
 */
public record KindDemand(EvidenceKind kind, Particular particular, When when, String basis, String reason) {

    /** When it is demanded. */
    public enum When {
        /** When it is collected. */
        ALWAYS,
        /** When a copy is collected. */
        COPY,
        /** Of sound, when it is found true: on the spot nobody has time to write it down. */
        SOUND
    }

    /** Whether it is demanded when such a piece is collected. */
    public boolean isAskedAtCollecting(boolean copy) {
        return when == When.ALWAYS || when == When.COPY && copy;
    }
}
