package org.tiean.decision.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The head corrects, changes or revokes a decision of the own organ (更正、变更、撤销; 行政处罚法75(2)).
 *
 * @param kind    one the organ itself may decide
 * @param reason  why, as the party reads it
 * @param content what it says instead, for a correction; null otherwise
 * @param amounts of a change the fine of every suspected act it touches; empty otherwise
 * @param redo    of a revocation whether a new decision is to be made
 */
public record DecideChange(UUID decisionId, ChangeKind kind, String reason, String content, List<ChangedAmount> amounts, boolean redo) {

    private static final int LONGEST = 2000;

    public DecideChange {
        if (decisionId == null || kind == null || !kind.isOwn() || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("decision.change.incomplete");
        }
        content = content == null || content.isBlank() ? null : content;
        amounts = List.copyOf(amounts);
        if ((kind == ChangeKind.CORRECTION) != (content != null) || content != null && content.length() > LONGEST) {
            throw Refusal.invalid("decision.change.content");
        }
        if ((kind == ChangeKind.CHANGE) == amounts.isEmpty()) {
            throw Refusal.invalid("decision.change.amounts");
        }
        if (redo && kind != ChangeKind.REVOCATION) {
            throw Refusal.invalid("decision.change.redo");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        amounts.forEach(line -> lines.add(line.toFacts()));
        return Facts.of().put("decisionId", decisionId).put("kind", kind).put("reason", reason).put("content", content)
                .put("amounts", lines.build()).put("redo", redo).build();
    }
}
