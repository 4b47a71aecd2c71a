package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the head says to not filing (不予立案审批).
 *
 * @param approved         false = returned for more verification
 * @param opinion          in words, as it stands on the form
 * @param reason           why the case is not filed; null on a return
 * @param basis            the clause it rests on, in words; null on a return
 * @param reporterInformed how a real-name reporter is told; null where nobody reported under a name
 */
public record ApproveNotFiling(boolean approved, String opinion, String reason, String basis, String reporterInformed) {

    public ApproveNotFiling {
        if (opinion == null || opinion.isBlank() || approved && (reason == null || basis == null)) {
            throw Refusal.invalid("intake.approval.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("outcome", approved ? "APPROVED" : "RETURNED").put("opinion", opinion)
                .put("reason", reason).put("basis", basis).put("reporterInformed", reporterInformed).build();
    }
}
