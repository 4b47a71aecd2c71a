package org.tiean.evidence.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A recording of a case as the record has it.
 *
 * @param device    number of the camera
 * @param mediaType of its file, empty where that is gone
 */
public record FilmMark(UUID recordingId, String device, RecordingSpan span, String mediaType) {

    /** Seconds into the recording at which something happened. */
    public long second(Instant at) {
        return Duration.between(span.from(), at).toSeconds();
    }

    /** The same as a player shows it, {@code 1:02:33}. */
    public String clock(Instant at) {
        long second = second(at);
        return "%d:%02d:%02d".formatted(second / 3600, second / 60 % 60, second % 60);
    }

    public boolean shows(Instant at) {
        return !at.isBefore(span.from()) && !at.isAfter(span.to());
    }
}
