package org.tiean.decision.entity;

import org.tiean.kernel.entity.Refusal;

/**
 * A fine collected on the spot.
 *
 * @param receiptNo number of the special receipt, without which the party may refuse (行政处罚法70)
 * @param request   the party's own request in words, for {@link OnTheSpot#REMOTE}
 */
public record Collection(OnTheSpot ground, String receiptNo, String request) {

    public Collection {
        if (ground == null || receiptNo == null || receiptNo.isBlank()) {
            throw Refusal.invalid("decision.collection.incomplete");
        }
    }
}
