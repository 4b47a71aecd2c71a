package org.tiean.decision.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head agrees that the case ends without a penalty, or sends it back (不予处罚、终止调查审批). */
public record ApproveNoPenalty(Approval opinion, String text) {

    public ApproveNoPenalty {
        if (opinion == null || text == null || text.isBlank()) {
            throw Refusal.invalid("decision.no-penalty.opinion-missing");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("opinion", opinion).put("text", text).build();
    }
}
