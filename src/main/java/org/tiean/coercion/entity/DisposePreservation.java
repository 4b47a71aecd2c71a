package org.tiean.coercion.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** What the head decides on each thing that was preserved (先行登记保存证据处理决定). */
public record DisposePreservation(List<Disposal> disposals, String opinion) {

    /** One thing. @param reason why, in the words of this case */
    public record Disposal(UUID thingId, PreservedEnd end, String reason) {

        public Disposal {
            if (thingId == null || end == null || end == PreservedEnd.LAPSED || reason == null || reason.isBlank() || reason.length() > LONGEST) {
                throw Refusal.invalid("coercion.disposal.incomplete");
            }
        }
    }

    private static final int LONGEST = 1000;

    public DisposePreservation {
        if (disposals == null || disposals.isEmpty() || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("coercion.disposal.incomplete");
        }
        disposals = List.copyOf(disposals);
    }

    public JsonObject toFacts() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        disposals.forEach(one -> list.add(Facts.of().put("thingId", one.thingId()).put("end", one.end()).put("reason", one.reason()).build()));
        return Facts.of().put("disposals", list.build()).put("opinion", opinion).build();
    }
}
