package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the reviewing organ made of an application sent on to it (受理、不予受理; 行政复议法30).
 *
 * @param decidedOn  day of acceptance or refusal
 * @param number     of its paper
 * @param copyOn     day on which the organ received the copy and was asked to reply; null where it was not accepted
 * @param simplified whether the simplified procedure applies (53)
 */
public record RecordAcceptance(boolean accepted, LocalDate decidedOn, String number, LocalDate copyOn, boolean simplified) {

    private static final int NUMBER = 60;

    public RecordAcceptance {
        if (decidedOn == null || number == null || number.isBlank() || number.length() > NUMBER || accepted == (copyOn == null)
                || copyOn != null && copyOn.isBefore(decidedOn)) {
            throw Refusal.invalid("remedy.acceptance.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("accepted", accepted).put("decidedOn", decidedOn).put("number", number).put("copyOn", copyOn)
                .put("simplified", simplified).build();
    }
}
