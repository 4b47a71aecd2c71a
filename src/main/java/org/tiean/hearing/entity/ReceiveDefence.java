package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * A party stated or defended.
 *
 * @param content what the party said, in full; only its digest goes into the record, since parties write
 *                down phones and addresses
 */
public record ReceiveDefence(UUID partyId, LocalDate receivedOn, Form form, String content) {

    public ReceiveDefence {
        if (partyId == null || receivedOn == null || form == null || content == null || content.isBlank()) {
            throw Refusal.invalid("hearing.defence.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Json.createObjectBuilder()
                .add("partyId", partyId.toString())
                .add("receivedOn", receivedOn.toString())
                .add("form", form.name())
                .add("contentDigest", Digest.of(content))
                .build();
    }
}
