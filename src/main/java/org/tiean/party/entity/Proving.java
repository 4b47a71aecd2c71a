package org.tiean.party.entity;

import java.time.Duration;

/**
 * What became of an attempt to prove identity. An answer and not a refusal: that somebody failed has to be kept.
 *
 * @param delay how long to wait before the next, null for none
 */
public record Proving(Outcome outcome, Duration delay) {

    /** The answers there are. */
    public enum Outcome {
        /** A code is on its way to the confirmed phone. */
        SENT,
        /** Proved. */
        PROVED,
        /** Number or code is not right. */
        WRONG,
        /** Too often; later again. */
        LATER,
        /** There is no confirmed phone, or no way to send to it: the counter. */
        COUNTER,
        /** No code that may still be used. */
        EXPIRED
    }

    public static Proving of(Outcome outcome) {
        return new Proving(outcome, null);
    }

    public static Proving later(Duration delay) {
        return new Proving(Outcome.LATER, delay);
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, delay.plusMillis(999).toSeconds());
    }
}
