package org.tiean.evidence.entity;

import java.time.Instant;

/**
 * Somebody opened a file of evidence (调阅).
 *
 * @param number of the piece in its case, 0 for a recording
 * @param name   of the piece, of a recording the number of its camera
 * @param who    name of the person
 * @param what   {@code ORIGINAL}, the kind of the copy, or {@code RECORDING}
 * @param why    as was said, or the roles in which it was looked at; null for what was opened before that was kept
 */
public record EvidenceView(int number, String name, String who, Instant at, String what, String why) {
}
