package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.PartyDetails;

/** A party as found (登记当事人). */
public record RecordParty(PartyDetails details) {

    /** As it stands in the record: neither number nor address nor phone. */
    public JsonObject toFacts() {
        return Facts.of().put("partyId", details.id()).put("kind", details.kind()).put("name", details.name())
                .put("idType", details.idType()).put("idNumberKnown", details.idNumber() != null)
                .put("legalRepresentative", details.legalRepresentative()).build();
    }
}
