package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The sender is told whether the case is taken (告知是否接收).
 *
 * @param reason why not; null where it is taken
 */
public record AcknowledgeTransfer(boolean accepted, String reason) {

    public AcknowledgeTransfer {
        reason = Texts.orNull(reason);
        if (accepted == (reason != null)) {
            throw Refusal.invalid("transfer.acknowledgement.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("accepted", accepted).put("reason", reason).build();
    }
}
