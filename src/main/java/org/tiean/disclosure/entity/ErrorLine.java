package org.tiean.disclosure.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One row of the clerk's list of errors found.
 *
 * @param decision number of the published decision
 */
public record ErrorLine(UUID id, String number, String decision, PublicationError.About about, String words, Instant receivedAt,
        LocalDate answerBy, boolean answered) {
}
