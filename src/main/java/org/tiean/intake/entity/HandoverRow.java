package org.tiean.intake.entity;

import java.time.Instant;
import java.util.UUID;

/** A case offered to who is logged in. */
public record HandoverRow(UUID caseId, String number, String title, String giver, String reason, Instant offeredAt) {
}
