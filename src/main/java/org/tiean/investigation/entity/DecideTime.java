package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the head says to a request for time.
 *
 * @param discussion the heads' discussion where the law wants one, otherwise null
 */
public record DecideTime(Outcome outcome, String opinion, Discussion discussion) {

    /** The two answers. */
    public enum Outcome {
        /** 同意. */
        APPROVED,
        /** 不同意. */
        REFUSED
    }

    /**
     * The heads' collective discussion (负责人集体讨论).
     *
     * @param heldOn    its day
     * @param attending officers, all of them heads
     * @param summary   what was said and concluded
     */
    public record Discussion(LocalDate heldOn, List<UUID> attending, String summary) {

        public Discussion {
            if (heldOn == null || attending == null || attending.isEmpty() || summary == null || summary.isBlank()
                    || summary.length() > LONGEST) {
                throw Refusal.invalid("investigation.time.discussion-incomplete");
            }
            attending = List.copyOf(attending);
        }
    }

    private static final int LONGEST = 2000;

    public DecideTime {
        if (outcome == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("investigation.time.answer-incomplete");
        }
    }

    public JsonObject toFacts() {
        Facts facts = Facts.of().put("outcome", outcome).put("opinion", opinion);
        if (discussion != null) {
            facts.put("discussedOn", discussion.heldOn()).putAll("attending", discussion.attending())
                    .put("discussion", discussion.summary());
        }
        return facts.build();
    }
}
