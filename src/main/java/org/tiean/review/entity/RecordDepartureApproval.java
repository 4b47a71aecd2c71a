package org.tiean.review.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The maker of a benchmark lets a case depart from it (制定机关批准调整适用).
 *
 * @param organ      who approved, by its full name
 * @param documentNo number of its written approval
 * @param approvedOn day of the approval
 * @param evidenceId the approval itself, kept among the evidence of the case
 */
public record RecordDepartureApproval(String organ, String documentNo, LocalDate approvedOn, UUID evidenceId) {

    public RecordDepartureApproval {
        if (organ == null || organ.isBlank() || documentNo == null || documentNo.isBlank() || approvedOn == null
                || evidenceId == null) {
            throw Refusal.invalid("review.departure.incomplete");
        }
        organ = organ.strip();
        documentNo = documentNo.strip();
    }

    /** As it stands in the record. */
    public JsonObject toFacts() {
        return Facts.of().put("organ", organ).put("documentNo", documentNo).put("approvedOn", approvedOn)
                .put("evidenceId", evidenceId).build();
    }
}
