package org.tiean.disclosure.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** Whether each decision of a case will be published, and why. */
public record DecidePublication(List<Line> lines) {

    private static final int LONGEST = 2000;
    private static final int MOST_REDACTIONS = 50;

    /**
     * @param channels    none where it is not published
     * @param gravity     null where the decision is no penalty
     * @param publicFacts what the public text says of the facts; null takes the suggested wording
     * @param redactions  what is covered by hand besides
     */
    public record Line(UUID decisionId, boolean publish, String reason, Channels channels, Gravity gravity,
                       String publicFacts, List<Redaction> redactions) {

        public Line(UUID decisionId, boolean publish, String reason, Channels channels, Gravity gravity, String publicFacts) {
            this(decisionId, publish, reason, channels, gravity, publicFacts, List.of());
        }

        public Line {
            if (decisionId == null || channels == null) {
                throw Refusal.invalid("disclosure.decision.incomplete");
            }
            if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
                throw Refusal.invalid("disclosure.decision.no-reason");
            }
            if (publish == channels.isNone()) {
                throw Refusal.invalid("disclosure.decision.channels");
            }
            reason = reason.strip();
            redactions = publish ? List.copyOf(redactions) : List.of();
            if (redactions.size() > MOST_REDACTIONS) {
                throw Refusal.invalid("disclosure.redaction.too-many", MOST_REDACTIONS);
            }
        }

        /**
         * Only penalties have a class of dishonesty and go to credit sites (rulebook H1, H3).
         *
         * @throws Refusal 400 it is said otherwise
         */
        public void requireFits(PublishedKind kind) {
            if (kind.isPenalty() && gravity == null) {
                throw Refusal.invalid("disclosure.decision.incomplete");
            }
            if (!kind.isPenalty() && (gravity != null || channels.creditChina() || channels.doublePublicity())) {
                throw Refusal.invalid("disclosure.decision.no-credit", kind.word());
            }
        }

        /** What was covered stays out of the record: where, why and how long it was. */
        JsonObject toFacts() {
            JsonArrayBuilder covered = Json.createArrayBuilder();
            redactions.forEach(one -> covered.add(Facts.of().put("field", one.field()).put("reason", one.reason())
                    .put("length", one.passage().length()).build()));
            return Facts.of().put("decisionId", decisionId).put("publish", publish).put("reason", reason)
                    .put("portal", channels.portal()).put("creditChina", channels.creditChina())
                    .put("doublePublicity", channels.doublePublicity()).put("gravity", gravity).put("redactions", covered.build()).build();
        }
    }

    public DecidePublication {
        lines = List.copyOf(lines);
        Set<UUID> once = new HashSet<>();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> once.add(line.decisionId()))) {
            throw Refusal.invalid("disclosure.decision.incomplete");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        lines.forEach(line -> all.add(line.toFacts()));
        return Json.createObjectBuilder().add("lines", all).build();
    }
}
