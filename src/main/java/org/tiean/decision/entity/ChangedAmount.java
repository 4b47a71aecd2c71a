package org.tiean.decision.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** The fine for one suspected act as a change leaves it; zero where none is left. */
public record ChangedAmount(UUID suspectedActId, Money amount) {

    public ChangedAmount {
        if (suspectedActId == null || amount == null) {
            throw Refusal.invalid("decision.change.amounts");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("suspectedActId", suspectedActId).put("amountFen", amount).build();
    }
}
