package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** What the party says to a demand (对催告的陈述申辩; 行政强制法36). */
public record StateOnDemand(LocalDate receivedOn, String content) {

    private static final int LONGEST = 20_000;

    public StateOnDemand {
        if (receivedOn == null || content == null || content.isBlank() || content.length() > LONGEST) {
            throw Refusal.invalid("execution.demand.statement-incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("receivedOn", receivedOn).put("content", content).build();
    }
}
