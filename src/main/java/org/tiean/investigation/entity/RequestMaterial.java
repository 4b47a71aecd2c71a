package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Somebody who holds evidence is asked to hand it over (提供材料、调取证据通知书), D21; 行政处罚法54, 55(2).
 *
 * @param partyId the party of the case it goes to, null for another holder
 * @param holder  who has the material
 * @param items   what is asked for, one or more
 * @param dueOn   by when, not before the day of the notice; the law names no days
 * @param place   where to hand it in
 */
public record RequestMaterial(UUID partyId, String holder, List<String> items, String purpose, LocalDate dueOn, String place) {

    public RequestMaterial {
        items = List.copyOf(items);
        if (Blank.any(holder, purpose, place) || items.isEmpty() || dueOn == null) {
            throw Refusal.invalid("investigation.material.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("holder", holder).putAll("items", items).put("dueOn", dueOn).build();
    }
}
