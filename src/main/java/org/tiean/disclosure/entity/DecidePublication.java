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

    /**
     * @param channels    none where it is not published
     * @param publicFacts what the public text says of the facts; null takes the suggested wording
     */
    public record Line(UUID decisionId, boolean publish, String reason, Channels channels, Gravity gravity,
                       String publicFacts) {

        public Line {
            if (decisionId == null || gravity == null || channels == null) {
                throw Refusal.invalid("disclosure.decision.incomplete");
            }
            if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
                throw Refusal.invalid("disclosure.decision.no-reason");
            }
            if (publish == channels.isNone()) {
                throw Refusal.invalid("disclosure.decision.channels");
            }
            reason = reason.strip();
        }

        JsonObject toFacts() {
            return Facts.of().put("decisionId", decisionId).put("publish", publish).put("reason", reason)
                    .put("portal", channels.portal()).put("creditChina", channels.creditChina())
                    .put("doublePublicity", channels.doublePublicity()).put("gravity", gravity).build();
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
