package org.tiean.coercion.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the head decides on things that are held; what is not named stays held (处理查封、扣押的财物).
 *
 * @param receiver the organ things are handed on to; null where none are
 */
public record DisposeSeizure(List<Disposal> disposals, String receiver) {

    /** One thing. @param reason why, in the words of this case */
    public record Disposal(UUID thingId, SeizedEnd end, String reason) {

        public Disposal {
            if (thingId == null || end == null || !end.isDecided() || reason == null || reason.isBlank() || reason.length() > LONGEST) {
                throw Refusal.invalid("coercion.disposal.incomplete");
            }
        }
    }

    private static final int LONGEST = 1000;
    private static final int NAME = 200;

    public DisposeSeizure {
        if (disposals == null || disposals.isEmpty()) {
            throw Refusal.invalid("coercion.disposal.incomplete");
        }
        receiver = receiver == null || receiver.isBlank() ? null : receiver.strip();
        boolean handedOn = disposals.stream().anyMatch(one -> one.end() == SeizedEnd.HANDED_ON);
        if (handedOn == (receiver == null) || receiver != null && receiver.length() > NAME) {
            throw Refusal.invalid("coercion.disposal.receiver");
        }
        disposals = List.copyOf(disposals);
    }

    public JsonObject toFacts() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        disposals.forEach(one -> list.add(Facts.of().put("thingId", one.thingId()).put("end", one.end()).put("reason", one.reason()).build()));
        return Facts.of().put("disposals", list.build()).put("receiver", receiver).build();
    }
}
