package org.tiean.decision.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/** An on-the-spot decision is reported to the agency (备案); {@code remark} may be null. */
public record FileSummaryDecision(String remark) {

    public JsonObject toFacts() {
        return Facts.of().put("remark", remark).build();
    }
}
