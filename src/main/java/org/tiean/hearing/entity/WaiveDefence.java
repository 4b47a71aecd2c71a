package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * A party gives up the defence in writing.
 *
 * @param hearingToo      whether the right to a hearing is given up as well
 * @param signedBy        who signed
 * @param proofDigest     SHA-256 of the signature picture, or null
 * @param proofDocumentId the signed paper in the file, or null
 */
public record WaiveDefence(UUID partyId, LocalDate waivedOn, boolean hearingToo, String signedBy, String proofDigest,
                           UUID proofDocumentId) {

    private static final String SHA_256 = "[0-9a-f]{64}";

    public WaiveDefence {
        if (partyId == null || waivedOn == null) {
            throw Refusal.invalid("hearing.waiver.incomplete");
        }
        if (proofDigest != null && !proofDigest.matches(SHA_256)) {
            throw Refusal.invalid("kernel.field.malformed", "proofDigest");
        }
    }

    public JsonObject toFacts() {
        JsonObjectBuilder facts = Json.createObjectBuilder()
                .add("partyId", partyId.toString())
                .add("waivedOn", waivedOn.toString())
                .add("hearingToo", hearingToo);
        if (signedBy != null) {
            facts.add("signedBy", signedBy);
        }
        if (proofDigest != null) {
            facts.add("proofDigest", proofDigest);
        }
        if (proofDocumentId != null) {
            facts.add("proofDocumentId", proofDocumentId.toString());
        }
        return facts.build();
    }
}
