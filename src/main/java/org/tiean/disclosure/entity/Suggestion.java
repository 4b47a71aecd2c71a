package org.tiean.disclosure.entity;

import java.util.List;
import java.util.UUID;

/**
 * What the rules suggest for one decision (公示建议; rulebook F1.9, H3). Whoever decides may depart from it with
 * a reason, except where the law forbids.
 *
 * @param reason      in Chinese, as it may stand in the record
 * @param publicFacts the facts of the decision with personal values removed, to be read before use
 * @param gravity     null where the decision is no penalty
 * @param proposed    names of third persons that stand in the text, to be covered unless somebody knows better
 * @param forbidden   whether publication is out of the question
 */
public record Suggestion(PublishedKind kind, UUID decisionId, String decisionNumber, boolean publish, boolean forbidden, String reason,
                         Channels channels, Gravity gravity, PublicParty party, String publicFacts, List<Redaction> proposed) {

    public Suggestion {
        proposed = List.copyOf(proposed);
    }
}
