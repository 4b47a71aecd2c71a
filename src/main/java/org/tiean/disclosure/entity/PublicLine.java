package org.tiean.disclosure.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A published decision in a list.
 *
 * @param party       public name, null when withdrawn
 * @param penalties   in words, null when withdrawn
 * @param place       as published, null when withdrawn or not told
 * @param withdrawnOn null while it stands
 * @param publishedAt when everybody could read it for the first time
 */
public record PublicLine(UUID publicId, String number, String agency, String item, String party, String penalties,
                         String place, LocalDate decidedOn, LocalDate withdrawnOn, Instant publishedAt) {

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }
}
