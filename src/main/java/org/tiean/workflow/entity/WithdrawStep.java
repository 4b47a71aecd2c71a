package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Withdraws one's own last act of a case (撤回).
 *
 * @param act    what is withdrawn
 * @param reason why; stands in the record and on the voided papers
 */
public record WithdrawStep(ActKind act, String reason) {

    public WithdrawStep {
        if (act == null) {
            throw Refusal.invalid("workflow.withdraw.which");
        }
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalid("workflow.withdraw.reason");
        }
        reason = reason.strip();
    }

    /** As it stands in the record. */
    public JsonObject toFacts() {
        return Facts.of().put("act", act.key()).put("reason", reason).build();
    }

    /** The same with the act named by its key, for REST. */
    public static WithdrawStep of(String act, String reason) {
        return new WithdrawStep(ActKind.ofKey(act).orElse(null), reason);
    }
}
