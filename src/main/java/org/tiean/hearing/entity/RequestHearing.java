package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/** A party asks for a hearing; {@code content} in the party's words or as taken down. */
public record RequestHearing(UUID partyId, LocalDate requestedOn, Form form, String content) {

    public RequestHearing {
        if (partyId == null || requestedOn == null || form == null || content == null || content.isBlank()) {
            throw Refusal.invalid("hearing.request.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Json.createObjectBuilder()
                .add("partyId", partyId.toString())
                .add("requestedOn", requestedOn.toString())
                .add("form", form.name())
                .add("contentDigest", Digest.of(content))
                .build();
    }
}
