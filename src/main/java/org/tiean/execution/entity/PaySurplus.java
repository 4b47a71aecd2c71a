package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What an auction brought above fine and surcharge went back to the party (退还余款): it is the party's own.
 *
 * @param reference of the transfer or of the receipt the party signed
 */
public record PaySurplus(LocalDate paidOn, String reference) {

    private static final int NUMBER = 60;

    public PaySurplus {
        if (paidOn == null || Words.missing(reference, NUMBER)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
        reference = reference.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("paidOn", paidOn).put("reference", reference).build();
    }
}
