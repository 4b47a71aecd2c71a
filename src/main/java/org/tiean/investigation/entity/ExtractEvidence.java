package org.tiean.investigation.entity;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.Attestation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * What a holder handed over is written down and signed by both (证据提取单, D21-2; 电子数据提取笔录, D21-3). It ended at the
 * moment of the act. A copy says that it agrees with its original; of data the method, the maker and where the original
 * carrier is kept are told (rulebook B4.2, B4.5).
 *
 * @param data        whether data were taken from a device or system
 * @param partyId     the party of the case that handed it over, null for another holder
 * @param noticeId    the notice (D21) it answers, null for none
 * @param startedAt   not after the end
 * @param relation    of the holder to the case
 * @param method      how data were taken, null for papers and things
 * @param maker       who took the data, null for papers and things
 * @param carrier     where the original carrier of data is kept, null for papers and things
 * @param certificatesShown must be true
 */
public record ExtractEvidence(boolean data, UUID partyId, UUID noticeId, Instant startedAt, String place, String holder, String relation, List<Item> items,
        String method, String maker, String carrier, boolean certificatesShown, List<UUID> officerIds, Attestation attestation) {

    /**
     * One thing handed over.
     *
     * @param note agreement of a copy with its original, or the hash of a file
     */
    public record Item(String name, String quantity, String note) {

        public Item {
            if (Blank.any(name, quantity, note)) {
                throw Refusal.invalid("investigation.extract.incomplete");
            }
        }
    }

    public ExtractEvidence {
        items = List.copyOf(items);
        officerIds = List.copyOf(officerIds);
        if (startedAt == null || Blank.any(place, holder, relation) || items.isEmpty() || attestation == null) {
            throw Refusal.invalid("investigation.extract.incomplete");
        }
        if (data && Blank.any(method, maker, carrier)) {
            throw Refusal.invalid("investigation.extract.data-incomplete");
        }
    }

    /** @param signature SHA-256 of the holder's drawn signature, null where refused */
    public JsonObject toFacts(String signature) {
        return Facts.of().put("data", data).put("partyId", partyId).put("noticeId", noticeId).put("startedAt", startedAt).put("holder", holder).put("relation", relation)
                .put("items", array()).put("certificatesShown", certificatesShown).putAll("officerIds", officerIds)
                .put("signatureSha256", signature).put("refusal", attestation.refusal()).put("witness", attestation.witness()).build();
    }

    /** The things as the form takes them. */
    public JsonArray array() {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(Facts.of().put("name", item.name()).put("quantity", item.quantity()).put("note", item.note()).build()));
        return array.build();
    }
}
