package org.tiean.evidence.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A recording in the agency's list.
 *
 * @param accepted  in how many cases
 * @param suggested for how many cases it waits for an answer
 * @param removedAt null while it is there
 */
public record RecordingLine(UUID id, String deviceNo, String officer, Instant startedAt, Instant endedAt, String place, long size,
        Instant uploadedAt, LocalDate keepUntil, Instant removedAt, long accepted, long suggested) {
}
