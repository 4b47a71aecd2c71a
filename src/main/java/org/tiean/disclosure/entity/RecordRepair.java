package org.tiean.disclosure.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The credit platform has granted repair (信用修复结果): the publication ends before its day.
 *
 * @param grantedOn day of the grant
 * @param reference number or other mark of the platform's answer
 * @param corrected whether the wrong is mended (纠正违法行为), as looked after by the clerk
 * @param promised  whether the credit promise lies in the file (信用承诺)
 */
public record RecordRepair(UUID publicationId, LocalDate grantedOn, String reference, boolean corrected, boolean promised) {

    private static final int LONGEST = 200;

    public RecordRepair {
        if (publicationId == null || grantedOn == null || reference == null || reference.isBlank() || reference.length() > LONGEST) {
            throw Refusal.invalid("disclosure.repaired.incomplete");
        }
        reference = reference.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("publicationId", publicationId).put("grantedOn", grantedOn).put("reference", reference)
                .put("corrected", corrected).put("promised", promised).build();
    }
}
