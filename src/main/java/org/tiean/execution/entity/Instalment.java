package org.tiean.execution.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** A sum and the last day on which it is to be paid (一期). */
public record Instalment(LocalDate dueOn, Money amount) {

    public Instalment {
        if (dueOn == null || amount == null || amount.isZero()) {
            throw Refusal.invalid("execution.deferral.part-incomplete");
        }
    }

    /** Of all parts together. */
    public static Money total(List<Instalment> parts) {
        return parts.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /** As they stand in the record. */
    static JsonArray toFacts(List<Instalment> parts) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        parts.forEach(part -> list.add(Facts.of().put("dueOn", part.dueOn()).put("amountFen", part.amount()).build()));
        return list.build();
    }
}
