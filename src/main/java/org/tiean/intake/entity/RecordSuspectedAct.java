package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A suspected act (涉嫌违法行为).
 *
 * @param suspectedActId made by the caller
 * @param itemCode       code of the version in force on the last day of the act
 * @param beganOn        first day
 * @param endedOn        last day; for an act that goes on, the day it was last seen
 */
public record RecordSuspectedAct(UUID suspectedActId, UUID partyId, String itemCode, LocalDate beganOn, LocalDate endedOn) {

    public RecordSuspectedAct {
        if (suspectedActId == null || partyId == null || itemCode == null || itemCode.isBlank()) {
            throw Refusal.invalid("intake.act.incomplete");
        }
        if (beganOn == null || endedOn == null || endedOn.isBefore(beganOn)) {
            throw Refusal.invalid("casefile.act.dates");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("suspectedActId", suspectedActId).put("partyId", partyId).put("itemCode", itemCode)
                .put("beganOn", beganOn).put("endedOn", endedOn).build();
    }
}
