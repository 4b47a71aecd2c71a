package org.tiean.evidence.entity;

import java.time.Instant;

/**
 * Somebody opened a file of evidence (调阅).
 *
 * @param number of the piece in its case
 * @param who    name of the person
 */
public record EvidenceView(int number, String name, String who, Instant at) {
}
