package org.tiean.decision.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The head approves or returns a decision.
 *
 * @param text        the head's words
 * @param lines       fines other than those noticed; what is not named is decided as noticed, or as a defence
 *                    lowered it
 * @param correction  what the party is ordered to put right (责令改正; 行政处罚法28(1)), null if done already
 * @param performance how and when other penalties than a fine are performed, or null
 */
public record ApproveDecision(Approval opinion, String text, List<Line> lines, String correction, String performance) {

    /** Another fine for one act than was noticed, and why. */
    public record Line(UUID suspectedActId, Money amount, String reason) {

        public Line {
            if (suspectedActId == null || amount == null || reason == null || reason.isBlank()) {
                throw Refusal.invalid("decision.line.incomplete");
            }
        }
    }

    public ApproveDecision {
        if (opinion == null || text == null || text.isBlank()) {
            throw Refusal.invalid("decision.approval.incomplete");
        }
        lines = List.copyOf(lines);
    }

    /** What the head decided for this act, where it differs from the notice. */
    public Optional<Line> line(UUID suspectedActId) {
        return lines.stream().filter(line -> line.suspectedActId().equals(suspectedActId)).findFirst();
    }

    public JsonObject toFacts() {
        JsonArrayBuilder other = Json.createArrayBuilder();
        lines.forEach(line -> other.add(Facts.of().put("suspectedActId", line.suspectedActId())
                .put("amountFen", line.amount()).put("reason", line.reason()).build()));
        return Facts.of().put("opinion", opinion).put("text", text).put("lines", (JsonValue) other.build())
                .put("correction", correction).put("performance", performance).build();
    }
}
