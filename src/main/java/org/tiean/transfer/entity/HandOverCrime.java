package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/**
 * The case goes to the police of the same level (移送).
 *
 * @param receivedBy    who signed the receipt there
 * @param procuratorate who gets the copy; null where the agency's setting asks for none
 */
public record HandOverCrime(String receivedBy, String procuratorate) {

    public HandOverCrime {
        Texts.require("transfer.hand-over.incomplete", receivedBy);
        procuratorate = Texts.orNull(procuratorate);
    }

    public JsonObject toFacts() {
        return Facts.of().put("receivedBy", receivedBy).put("procuratorate", procuratorate).build();
    }
}
