package org.tiean.authority.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An edition as lists show it. */
public record PowerListLine(UUID id, UUID agencyId, String agency, int edition, PowerList.State state,
        LocalDate effectiveFrom, String note, String announcedIn, Instant publishedAt, long entries) {
}
