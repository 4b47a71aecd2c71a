package org.tiean.casefile.entity;

import java.time.Instant;

/**
 * Somebody opened a file of a case (调阅).
 *
 * @param name number and name of the thing as the case calls it
 * @param who  name of the person
 * @param why  as was said, or {@code OWN}, {@code ASSIGNED} for who handles the case or answers for it
 */
public record FileLook(What what, String name, String who, Instant at, String why) {

    /** What was opened. */
    public enum What {
        /** A piece of evidence as it came. */
        ORIGINAL,
        /** A copy of a picture for the screen. */
        SCREEN,
        /** A copy with marks. */
        MARKED,
        /** A copy with covers. */
        REDACTED,
        /** A recording of a body camera. */
        RECORDING,
        /** A paper of the case. */
        PAPER
    }
}
