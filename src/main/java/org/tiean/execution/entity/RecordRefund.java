package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Finance pays back what was paid too much (退还罚款、加处罚款; 行政复议法72(2)).
 *
 * @param reference number of the payment (支付凭证号)
 * @param proof     what proves it: the refund form of the finance department with its number (退付凭证)
 */
public record RecordRefund(UUID decisionId, Money amount, LocalDate paidOn, Refund.Channel channel, String reference, String proof) {

    private static final int LONGEST = 60;
    private static final int PROOF = 200;

    public RecordRefund {
        if (decisionId == null || amount == null || amount.isZero() || paidOn == null || channel == null
                || reference == null || reference.isBlank() || reference.length() > LONGEST
                || proof == null || proof.isBlank() || proof.length() > PROOF) {
            throw Refusal.invalid("execution.refund.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("amountFen", amount).put("paidOn", paidOn).put("channel", channel)
                .put("reference", reference).put("proof", proof).build();
    }
}
