package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;
import org.tiean.calendar.entity.TimeLimitDefinition.Approver;

/**
 * An extension as it was granted.
 *
 * @param amount    units added
 * @param approver  who decided
 * @param reason    why
 * @param grantedOn day of the decision
 */
public record GrantedExtension(int amount, Approver approver, String reason, LocalDate grantedOn) implements Serializable {
}
