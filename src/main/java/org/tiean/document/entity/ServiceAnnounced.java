package org.tiean.document.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fact: a document is being served by public notice (公告送达). Observed in the same transaction.
 *
 * @param on day of the notice
 */
public record ServiceAnnounced(UUID caseId, UUID documentId, LocalDate on) {
}
