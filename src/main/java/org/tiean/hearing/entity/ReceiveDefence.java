package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A party stated or defended.
 *
 * @param content what the party said, in full; only its digest goes into the record, since parties write
 *                down phones and addresses
 * @param oral    the minutes (D29) where it was spoken, null where it was written
 */
public record ReceiveDefence(UUID partyId, LocalDate receivedOn, Form form, String content, OralMinutes oral) {

    public ReceiveDefence {
        if (partyId == null || receivedOn == null || form == null || content == null || content.isBlank()) {
            throw Refusal.invalid("hearing.defence.incomplete");
        }
        OralMinutes.require(form, oral);
    }

    /** In writing. */
    public ReceiveDefence(UUID partyId, LocalDate receivedOn, Form form, String content) {
        this(partyId, receivedOn, form, content, null);
    }

    /** What was said, point by point: a line each. */
    public List<String> points() {
        return content.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public JsonObject toFacts() {
        return OralMinutes.added(Facts.of().put("partyId", partyId).put("receivedOn", receivedOn).put("form", form)
                .put("contentDigest", Digest.of(content)), oral).build();
    }
}
