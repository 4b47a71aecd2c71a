package org.tiean.execution.entity;

import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** What an account takes from the decision it stands for. */
public record FinedDecision(UUID id, UUID caseId, UUID partyId, String number, Money fine) {
}
