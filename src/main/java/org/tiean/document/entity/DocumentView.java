package org.tiean.document.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document as lists show it.
 *
 * @param number     null for kinds without
 * @param fileDigest null until made
 * @param servedOn   null until served
 */
public record DocumentView(UUID id, UUID partyId, DocumentKind kind, String number, CaseDocument.State state,
                           String fileDigest, Instant createdAt, LocalDate servedOn) {

    /** Made, and sealed if of a kind that bears a seal. */
    public boolean isSealed() {
        return state == CaseDocument.State.SEALED || state == CaseDocument.State.SERVED;
    }
}
