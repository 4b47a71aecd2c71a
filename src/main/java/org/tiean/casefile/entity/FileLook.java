package org.tiean.casefile.entity;

import java.time.Instant;

/**
 * Somebody opened a file of a case (调阅).
 *
 * @param name number and name of the thing as the case calls it
 * @param who  name of the person
 * @param part what the person has to do with the case, null for none
 * @param why  as was said, null where nothing was said because the part is reason enough
 */
public record FileLook(What what, String name, String who, Instant at, Part part, String why) {

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
        PAPER,
        /** What a party handed in. */
        MATERIAL,
        /** A bound volume. */
        VOLUME,
        /** An evidence package. */
        PACKAGE
    }

    /** What somebody has to do with a case, which is reason enough to look. */
    public enum Part {
        /** Handles it (承办). */
        OWN,
        /** Answers for review, approval or another task of it. */
        ASSIGNED,
        /** Stands in for somebody who does (代理). */
        STAND_IN
    }
}
