package org.tiean.execution.entity;

import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What the bank tells of an order (缴款结果通知), its signature checked.
 *
 * @param id            the bank's id of the notification; repeated with it
 * @param paid          whether the money came
 * @param transactionNo the bank's number of the payment
 * @param paidAt        when it was paid, or failed
 */
public record PaymentNotice(String id, UUID orderId, boolean paid, Money amount, String transactionNo, Instant paidAt) {

    private static final int LONGEST = 60;

    public PaymentNotice {
        if (malformed(id) || orderId == null || amount == null || malformed(transactionNo) || paidAt == null) {
            throw Refusal.invalid("execution.online.malformed");
        }
    }

    private static boolean malformed(String text) {
        return text == null || text.isBlank() || text.length() > LONGEST;
    }
}
