package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Finance has given back money that stands on no account, the whole sum of one transaction.
 *
 * @param transactionNo number of the bank under which it came
 * @param reference     number of the payment by which it went back (支付凭证号)
 * @param proof         what proves it, such as the refund form of the finance department with its number
 */
public record ReturnStray(String transactionNo, LocalDate returnedOn, Refund.Channel channel, String reference, String proof) {

    private static final int SHORT = 60;
    private static final int PROOF = 200;

    public ReturnStray {
        if (transactionNo == null || transactionNo.isBlank() || transactionNo.length() > SHORT || returnedOn == null || channel == null
                || reference == null || reference.isBlank() || reference.length() > SHORT || proof == null || proof.isBlank()
                || proof.length() > PROOF) {
            throw Refusal.invalid("execution.stray.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("transactionNo", transactionNo).put("returnedOn", returnedOn).put("channel", channel)
                .put("reference", reference).put("proof", proof).build();
    }
}
