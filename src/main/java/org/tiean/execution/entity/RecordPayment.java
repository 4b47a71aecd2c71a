package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Money that came in on a decision.
 *
 * @param paidOn        legal day of the payment
 * @param receiptNumber number of the special receipt (专用票据); without one the party may refuse (行政处罚法70)
 * @param ground        why officers took it themselves; only and always with {@link Channel#ON_THE_SPOT}
 */
public record RecordPayment(UUID decisionId, Money amount, LocalDate paidOn, Channel channel, String receiptNumber,
                            CashGround ground) {

    private static final int LONGEST_RECEIPT = 60;

    public RecordPayment {
        if (decisionId == null || amount == null || amount.isZero() || paidOn == null || channel == null) {
            throw Refusal.invalid("execution.payment.incomplete");
        }
        if (receiptNumber == null || receiptNumber.isBlank() || receiptNumber.length() > LONGEST_RECEIPT) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政处罚法", 70), "execution.payment.no-receipt");
        }
        if ((channel == Channel.ON_THE_SPOT) != (ground != null)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政处罚法", 68), "execution.payment.cash-needs-ground");
        }
        receiptNumber = receiptNumber.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("amountFen", amount).put("paidOn", paidOn)
                .put("channel", channel).put("receiptNumber", receiptNumber).put("ground", ground).build();
    }
}
