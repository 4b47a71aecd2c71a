package org.tiean.dossier.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * An evidence package is wanted.
 *
 * @param partyId whose edition; null for the full one
 * @param purpose for whom and why (调取用途): stands in the record
 */
public record MakePackage(Edition edition, UUID partyId, String purpose) {

    private static final int LONGEST = 500;

    public MakePackage {
        if (edition == null || (edition == Edition.PARTY) != (partyId != null) || purpose == null || purpose.isBlank()
                || purpose.length() > LONGEST) {
            throw Refusal.invalid("dossier.package.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("edition", edition).put("partyId", partyId).put("purpose", purpose).build();
    }
}
