package org.tiean.evidence.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A recording in the agency's list.
 *
 * @param accepted  in how many cases
 * @param suggested for how many cases it waits for an answer
 * @param removedAt null while it is there
 * @param remarks   what the register of cameras has against it, names separated by spaces
 * @param clockOffset seconds taken off the times of the camera
 * @param held      whether it stays beyond its term, 1 or 0
 */
public record RecordingLine(UUID id, String deviceNo, String officer, Instant startedAt, Instant endedAt, String place, long size,
        Instant uploadedAt, LocalDate keepUntil, Instant removedAt, long accepted, long suggested, String remarks, int clockOffset, long held) {

    /** What the register of cameras has against it, one by one. */
    public List<String> against() {
        return remarks.isEmpty() ? List.of() : List.of(remarks.split(" "));
    }

    /** Whether it goes after its term. */
    public boolean isTermRunning() {
        return accepted == 0 && suggested == 0 && held == 0 && removedAt == null;
    }
}
