package org.tiean.decision.entity;

import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** The fine for one suspected act as it stands: decided, or left by the last change. */
public record DecidedAmount(UUID suspectedActId, String itemCode, String itemName, String tier, Money amount) {
}
