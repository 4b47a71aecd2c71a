package org.tiean.statute.entity;

import java.io.Serializable;
import java.util.List;
import org.tiean.statute.entity.VersionDecision.Outcome;

/**
 * Which of several clauses applies to one act, and why (行政处罚法 29).
 *
 * @param chosen     the clause to apply
 * @param candidates all that were compared, in the order they were named
 * @param reason     the written reason for the file, in Chinese
 */
public record ConcurrenceChoice(Candidate chosen, List<Candidate> candidates, String reason) implements Serializable {

    /**
     * A clause that the act breaches.
     *
     * @param outcome what it opens on the findings
     * @param tier    sums of the benchmark's tier in this case; null where there is none
     */
    public record Candidate(Outcome outcome, MoneyRange tier) implements Serializable {

        public boolean fines() {
            return outcome.punishable() && outcome.fine() != null;
        }
    }

    public ConcurrenceChoice {
        candidates = List.copyOf(candidates);
    }
}
