package org.tiean.coercion.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Things are to be sealed or detained (申请查封、扣押; 行政强制法18[1]).
 *
 * @param basis  code of the item of the power list that allows it, e.g. QZ-005-2
 * @param ground what its clause asks to be found
 * @param reason the ground in the words of this case, and why milder means do not do (行政强制法5)
 * @param things what is to be sealed or detained, in words
 */
public record ProposeSeizure(UUID partyId, SeizureKind kind, String basis, SeizureGround ground, String reason, String things) {

    private static final int LONGEST = 2000;
    private static final int CODE = 30;

    public ProposeSeizure {
        if (partyId == null || kind == null || basis == null || basis.isBlank() || basis.length() > CODE || ground == null || reason == null
                || reason.isBlank() || reason.length() > LONGEST || things == null || things.isBlank() || things.length() > LONGEST) {
            throw Refusal.invalid("coercion.seizure.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("partyId", partyId).put("kind", kind).put("basis", basis).put("ground", ground).put("reason", reason)
                .put("thingsAsked", things).build();
    }
}
