package org.tiean.intake.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.kernel.entity.Refusal;

/**
 * A case opened in the street in one go (现场立案登记): clue, party, suspected act, the two officers, photos.
 *
 * @param id         of the whole; the ids of its parts follow from it, so that sending it again after a lost
 *                   answer changes nothing
 * @param caseId     made by the phone
 * @param occurredAt when it took place
 * @param clue       never null
 * @param party      null while nobody is known
 * @param act        null while no item is chosen; needs a party
 * @param officerIds the two on the spot
 * @param photos     each names an upload
 */
public record FileInField(UUID id, UUID caseId, Instant occurredAt, RegisterClue clue, PartyDetails party,
        RecordSuspectedAct act, List<UUID> officerIds, List<CollectEvidence> photos) {

    public FileInField {
        if (id == null || caseId == null || occurredAt == null || clue == null) {
            throw Refusal.invalid("casefile.request.incomplete");
        }
        if (act != null && party == null) {
            throw Refusal.invalid("intake.field.act-without-party");
        }
        officerIds = List.copyOf(officerIds);
        photos = List.copyOf(photos);
    }

    /** The request of one part, always the same for the same part. */
    public ActRequest part(String name) {
        byte[] text = (id + "/" + name).getBytes(StandardCharsets.UTF_8);
        return new ActRequest(UUID.nameUUIDFromBytes(text), caseId, occurredAt);
    }
}
