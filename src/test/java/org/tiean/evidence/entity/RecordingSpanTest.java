package org.tiean.evidence.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
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

    private static boolean cover(String began, String ended, int minutes, RecordingSpan... spans) {
        RecordingSpan asked = span(began, ended);
        return RecordingSpan.cover(List.of(spans), asked.from(), asked.to(), Duration.ofMinutes(minutes));
    }

    @Test
    void togetherTheyReachFromBeginningToEnd() {
        assertTrue(cover("09:00:00", "10:00:00", 0, span("09:30:00", "10:00:00"), span("09:00:00", "09:30:00")));
        assertTrue(cover("09:00:00", "10:00:00", 5, span("09:05:00", "09:30:00"), span("09:35:00", "09:55:00")));
        assertTrue(cover("09:00:00", "10:00:00", 5, span("08:00:00", "11:00:00"), span("09:10:00", "09:20:00")));
    }

    @Test
    void whatIsLeftOutBeyondTheToleranceWasNotFilmed() {
        assertFalse(cover("09:00:00", "10:00:00", 5));
        assertFalse(cover("09:00:00", "10:00:00", 5, span("09:05:01", "10:00:00")), "the beginning");
        assertFalse(cover("09:00:00", "10:00:00", 5, span("09:00:00", "09:54:59")), "the end");
        assertFalse(cover("09:00:00", "10:00:00", 5, span("09:00:00", "09:30:00"), span("09:35:01", "10:00:00")), "the middle");
    }

    @Test
    void toleranceDoesNotAddUp() {
        assertFalse(cover("09:00:00", "09:04:00", 5, span("08:00:00", "08:58:00")), "six minutes from what was filmed to the end");
        assertFalse(cover("09:00:00", "10:00:00", 5, span("08:00:00", "08:54:59"), span("09:06:00", "10:00:00")), "what ended before is none of it");
        assertFalse(cover("09:00:00", "10:00:00", 5, span("10:04:00", "11:00:00")), "what began after neither");
    }

    @Test
    void aMomentIsCoveredAsBefore() {
        assertTrue(cover("09:00:00", "09:00:00", 5, span("08:00:00", "08:55:00")));
        assertTrue(cover("09:00:00", "09:00:00", 5, span("09:05:00", "09:06:00")));
        assertFalse(cover("09:00:00", "09:00:00", 5, span("08:00:00", "08:54:59")));
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
