package org.tiean.dossier.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** What a head says to a proposal to close. */
public record ApproveClosing(Outcome outcome, String opinion) {

    /** Outcomes the process reads. */
    public enum Outcome {
        /** 同意结案. */
        APPROVED,
        /** 退回. */
        RETURNED
    }

    private static final int LONGEST = 2000;

    public ApproveClosing {
        if (outcome == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("dossier.approval.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", outcome).put("opinion", opinion).build();
    }
}
