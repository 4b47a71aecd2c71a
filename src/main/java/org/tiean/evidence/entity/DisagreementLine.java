package org.tiean.evidence.entity;

import java.util.UUID;

/**
 * A disagreement with the piece it is about.
 *
 * @param number   of the piece in its case
 * @param standing of the piece
 */
public record DisagreementLine(UUID evidenceId, int number, EvidenceItem.Standing standing, Disagreement judged) {

    /** For the database. */
    public DisagreementLine(UUID evidenceId, int number, EvidenceItem.Standing standing, Disagreement.Aspect aspect, String stated,
            String found, Long difference, Long tolerance) {
        this(evidenceId, number, standing, new Disagreement(aspect, stated, found, difference, tolerance));
    }
}
