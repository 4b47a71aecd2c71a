package org.tiean.document.entity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fact: a document counts as served (送达). Observed in the same transaction.
 *
 * @param servedOn the legal day of service
 */
public record ServiceCompleted(UUID caseId, UUID documentId, DocumentKind kind, UUID partyId, LocalDate servedOn) {
}
