package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** The head gives an approved disposal up before anything was done, such as after an auction without a bid (终止处理). */
public record DropDisposal(String reason) {

    private static final int LONGEST = 2000;

    public DropDisposal {
        if (Words.missing(reason, LONGEST)) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("reason", reason).build();
    }
}
