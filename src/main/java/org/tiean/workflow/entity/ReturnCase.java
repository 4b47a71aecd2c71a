package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Gives a case back to an earlier step (退回).
 *
 * @param from   step that is open
 * @param to     step it goes back to, one of the points of {@code return-points.csv}
 * @param reason what is to be mended there
 */
public record ReturnCase(String from, String to, String reason) {

    public ReturnCase {
        if (from == null || from.isBlank() || to == null || to.isBlank()) {
            throw Refusal.invalid("workflow.return.where");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("workflow.return.reason");
        }
        reason = reason.strip();
    }

    /** As it stands in the record. */
    public JsonObject toFacts() {
        return Facts.of().put("from", from).put("to", to).put("reason", reason).build();
    }
}
