package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A handler offers the own part of a case to a colleague (提出转办).
 *
 * @param colleagueId officer who is to go on
 * @param reason      why
 */
public record OfferHandover(UUID colleagueId, String reason) {

    private static final int LONGEST = 1000;

    public OfferHandover {
        if (colleagueId == null || reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw Refusal.invalid("intake.handover.incomplete");
        }
        reason = reason.strip();
    }

    /** @param handlers everybody who would handle the case from then on */
    public JsonObject toFacts(List<UUID> handlers) {
        return Facts.of().put("colleagueId", colleagueId).putAll("officerIds", handlers).put("reason", reason).build();
    }
}
