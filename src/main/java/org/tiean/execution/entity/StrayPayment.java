package org.tiean.execution.entity;

import java.time.Instant;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/**
 * Money that came through the payment system and stands on no account (不能入账的缴款): because the fine was paid meanwhile, or
 * because one order was paid twice.
 *
 * @param orderId       the order it was paid for
 * @param transactionNo number the bank gave it
 * @param cameAt        when the bank told of it
 * @param twice         whether the order was paid a second time
 */
public record StrayPayment(UUID caseId, UUID orderId, String transactionNo, Money amount, Instant cameAt, boolean twice) {
}
