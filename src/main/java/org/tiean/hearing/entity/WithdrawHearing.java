package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A party takes its request for a hearing back (撤回听证申请).
 *
 * @param signedBy    who signed
 * @param proofDigest SHA-256 of the signed paper or signature picture
 */
public record WithdrawHearing(UUID partyId, LocalDate withdrawnOn, String signedBy, String proofDigest) {

    private static final String SHA_256 = "[0-9a-f]{64}";

    public WithdrawHearing {
        if (partyId == null || withdrawnOn == null) {
            throw Refusal.invalid("hearing.withdraw.incomplete");
        }
        if (proofDigest != null && !proofDigest.matches(SHA_256)) {
            throw Refusal.invalid("kernel.field.malformed", "proofDigest");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("withdrawnOn", withdrawnOn).put("signedBy", signedBy)
                .put("proofDigest", proofDigest).build();
    }
}
