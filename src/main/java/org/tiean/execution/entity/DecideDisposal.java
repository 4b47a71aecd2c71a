package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head answers what was proposed for confiscated goods (罚没物品处理审批). */
public record DecideDisposal(Outcome outcome, String opinion) {

    /** 审批结果. */
    public enum Outcome {
        /** 同意. */
        APPROVED,
        /** 不同意. */
        REFUSED
    }

    private static final int LONGEST = 2000;

    public DecideDisposal {
        if (outcome == null || Words.missing(opinion, LONGEST)) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("disposalOutcome", outcome).put("opinion", opinion).build();
    }
}
