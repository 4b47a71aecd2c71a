package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What the head says to a request to pay later or in parts.
 *
 * @param parts the plan that is granted, which need not be the one asked for; empty when refused
 */
public record DecideDeferral(Outcome outcome, String opinion, List<Instalment> parts) {

    /** The two answers. */
    public enum Outcome {
        /** 批准. */
        APPROVED,
        /** 不批准. */
        REFUSED
    }

    private static final int LONGEST = 2000;

    public DecideDeferral {
        if (outcome == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST || parts == null
                || (outcome == Outcome.APPROVED) == parts.isEmpty() || parts.size() > RequestDeferral.MOST) {
            throw Refusal.invalid("execution.deferral.answer-incomplete");
        }
        parts = List.copyOf(parts);
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", outcome).put("opinion", opinion).put("parts", Instalment.toFacts(parts)).build();
    }

    /** The plan as the record has it. */
    public static List<Instalment> parts(JsonObject facts) {
        return facts.getJsonArray("parts").getValuesAs(JsonObject.class).stream().map(part -> new Instalment(
                LocalDate.parse(part.getString("dueOn")),
                new Money(part.getJsonNumber("amountFen").longValueExact()))).toList();
    }
}
