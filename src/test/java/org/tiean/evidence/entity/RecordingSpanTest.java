package org.tiean.evidence.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What recordings of a day leave out, and what the name of a file from a docking station says. */
class RecordingSpanTest {

    private static RecordingSpan span(String from, String to) {
        return new RecordingSpan(Instant.parse("2026-11-20T" + from + "+08:00"), Instant.parse("2026-11-20T" + to + "+08:00"));
    }

    private static List<RecordingSpan> gaps(RecordingSpan... spans) {
        return RecordingSpan.gaps(List.of(spans));
    }

    @Test
    void whatIsMissingBetweenIsAGap() {
        assertEquals(List.of(span("09:30:00", "09:42:00")), gaps(span("09:42:00", "10:00:00"), span("09:00:00", "09:30:00")));
        assertEquals(12, gaps(span("09:00:00", "09:30:00"), span("09:42:00", "10:00:00")).get(0).minutes());
    }

    @Test
    void filesThatFollowOrOverlapLeaveNothingOut() {
        assertEquals(List.of(), gaps(span("09:00:00", "09:30:00"), span("09:30:05", "10:00:00")));
        assertEquals(List.of(), gaps(span("09:00:00", "10:00:00"), span("09:10:00", "09:20:00"), span("10:00:00", "10:30:00")));
        assertEquals(1, gaps(span("09:00:00", "09:30:00"), span("09:30:06", "10:00:00")).size());
    }

    @Test
    void theNightBetweenTwoDaysIsNoGap() {
        RecordingSpan next = new RecordingSpan(Instant.parse("2026-11-21T09:00:00+08:00"), Instant.parse("2026-11-21T10:00:00+08:00"));
        assertEquals(List.of(), gaps(span("09:00:00", "09:30:00"), next));
    }

    @Test
    void aFileNameSaysWhatItHasTo() {
        RecordingFileName name = RecordingFileName.of("DSJ0012_officer1_20261120093000_20261120094512_示范大道88号.mp4").orElseThrow();
        assertEquals("DSJ0012", name.device());
        assertEquals("officer1", name.officer());
        assertEquals(Instant.parse("2026-11-20T01:30:00Z"), name.from());
        assertEquals(Instant.parse("2026-11-20T01:45:12Z"), name.to());
        assertEquals("示范大道88号", name.place());
        assertTrue(Stream.of("video.mp4", "DSJ0012_officer1_20261320093000_20261120094512_某路.mp4", "DSJ 1_o_20261120093000_20261120094512_某路.mp4",
                "DSJ1_o_20261120093000_20261120094512_.mp4").map(RecordingFileName::of).allMatch(Optional::isEmpty));
    }
}
