package org.tiean.evidence.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A copy of a piece of evidence to list.
 *
 * @param note   what marks or covers are for, null for a copy that shows the whole
 * @param madeBy login, {@code system} for copies nobody asked for
 */
public record CopyLine(UUID id, UUID evidenceId, DisplayCopy.Kind kind, String note, String madeBy, Instant madeAt) {

    /** Whether an act made it. */
    public boolean isMade() {
        return kind == DisplayCopy.Kind.MARKED || kind == DisplayCopy.Kind.REDACTED;
    }
}
