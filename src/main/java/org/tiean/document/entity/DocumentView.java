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
public record DocumentView(UUID id, UUID partyId, DocumentKind kind, String number, DocumentState state,
                           String fileDigest, Instant orderedAt, LocalDate servedOn) {

    public boolean isSealed() {
        return state == DocumentState.SEALED || state == DocumentState.SERVED;
    }
}
