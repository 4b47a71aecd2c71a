package org.tiean.execution.entity;

import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Money;

/** A sum taken on the spot that finance waits for, as the list shows it. */
public record WaitingCash(UUID caseId, String decisionNumber, Money amount, LocalDate paidOn) {
}
