package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** A head's answer to a proposed transfer, with the reason (审批意见). */
public record TransferOpinion(Outcome outcome, String opinion) {

    /** What was answered. */
    public enum Outcome {
        APPROVED, REFUSED
    }

    public TransferOpinion {
        Texts.require("transfer.opinion.incomplete", opinion);
        if (outcome == null) {
            throw Refusal.invalid("transfer.opinion.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", outcome).put("opinion", opinion).build();
    }
}
