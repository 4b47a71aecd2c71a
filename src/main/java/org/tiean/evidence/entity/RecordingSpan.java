package org.tiean.evidence.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tiean.kernel.entity.Zones;

/**
 * From when to when something was filmed, or was not (时间段).
 *
 * @param to after {@code from}
 */
public record RecordingSpan(Instant from, Instant to) {

    /** Shorter breaks are those between two files of one camera. */
    private static final Duration BETWEEN_FILES = Duration.ofSeconds(5);

    /** Whole minutes, at least one. */
    public long minutes() {
        return Math.max(1, Duration.between(from, to).toMinutes());
    }

    /**
     * Whether a span was filmed from beginning to end by these together.
     *
     * @param tolerance by how much they may begin later, end earlier or leave out in between
     */
    public static boolean cover(List<RecordingSpan> filmed, Instant began, Instant ended, Duration tolerance) {
        Instant until = null;
        for (RecordingSpan span : filmed.stream().filter(one -> !one.to().isBefore(began.minus(tolerance)))
                .sorted(Comparator.comparing(RecordingSpan::from)).toList()) {
            if (span.from().isAfter((until == null ? began : until).plus(tolerance))) {
                break;
            }
            until = until == null || span.to().isAfter(until) ? span.to() : until;
        }
        return until != null && !ended.isAfter(until.plus(tolerance));
    }

    /** What is missing between recordings of one and the same day, in order. */
    public static List<RecordingSpan> gaps(List<RecordingSpan> filmed) {
        List<RecordingSpan> gaps = new ArrayList<>();
        Instant end = null;
        for (RecordingSpan span : filmed.stream().sorted(Comparator.comparing(RecordingSpan::from)).toList()) {
            if (end != null && Zones.dayOf(end).equals(Zones.dayOf(span.from())) && Duration.between(end, span.from()).compareTo(BETWEEN_FILES) > 0) {
                gaps.add(new RecordingSpan(end, span.from()));
            }
            end = end == null || span.to().isAfter(end) ? span.to() : end;
        }
        return gaps;
    }
}
