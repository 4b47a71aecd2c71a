package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A party asks for a hearing; {@code content} in the party's words or as taken down.
 *
 * @param oral the record of it (D31-3) where it was spoken, null where it was written
 */
public record RequestHearing(UUID partyId, LocalDate requestedOn, Form form, String content, OralMinutes oral) {

    public RequestHearing {
        if (partyId == null || requestedOn == null || form == null || content == null || content.isBlank()) {
            throw Refusal.invalid("hearing.request.incomplete");
        }
        OralMinutes.require(form, oral);
    }

    /** In writing. */
    public RequestHearing(UUID partyId, LocalDate requestedOn, Form form, String content) {
        this(partyId, requestedOn, form, content, null);
    }

    public JsonObject toFacts() {
        return OralMinutes.added(Facts.of().put("partyId", partyId).put("requestedOn", requestedOn).put("form", form)
                .put("contentDigest", Digest.of(content)), oral).build();
    }
}
