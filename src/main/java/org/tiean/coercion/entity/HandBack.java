package org.tiean.coercion.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.tiean.document.entity.ServiceProof;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Papers are served and things given back (送达、退还).
 *
 * @param proof     how the papers reached the party; who received them receives the things
 * @param condition how the things were when given back, and whether the receiver objects; null where nothing is given back
 */
public record HandBack(ServiceProof proof, String condition) {

    private static final int LONGEST = 1000;

    public HandBack {
        if (proof == null || condition != null && condition.length() > LONGEST) {
            throw Refusal.invalid("coercion.hand-back.incomplete");
        }
        condition = condition == null || condition.isBlank() ? null : condition.strip();
    }

    public JsonObject toFacts() {
        return Json.createObjectBuilder(proof.toFacts()).addAll(Json.createObjectBuilder(Facts.of().put("condition", condition).build())).build();
    }
}
