package org.tiean.evidence.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A recording as a case shows it.
 *
 * @param answer  what the handler said
 * @param grounds what speaks for it, separated by spaces
 * @param step    key of the act it shows, null for the case as a whole
 * @param late    whether it came in later than the agency's hours allow
 * @param keepUntil last day of its term where no case holds on to it
 * @param remarks   what the register of cameras has against it, names separated by spaces
 * @param clockOffset seconds taken off the times of the camera
 */
public record CaseRecording(UUID id, RecordingCase.Answer answer, String grounds, String deviceNo, String officer, Instant startedAt,
        Instant endedAt, String place, String mediaType, String sha256, String step, String reason, Instant uploadedAt, boolean late,
        LocalDate keepUntil, String remarks, int clockOffset) {

    /** What the register of cameras has against it, one by one. */
    public List<String> against() {
        return remarks.isEmpty() ? List.of() : List.of(remarks.split(" "));
    }

    public RecordingSpan span() {
        return new RecordingSpan(startedAt, endedAt);
    }

    public boolean isAccepted() {
        return answer == RecordingCase.Answer.ACCEPTED;
    }

    public boolean isSuggested() {
        return answer == RecordingCase.Answer.SUGGESTED;
    }

    public boolean isFilm() {
        return mediaType.startsWith("video/");
    }

    /** What speaks for it, one by one. */
    public List<String> why() {
        return grounds.isBlank() ? List.of() : List.of(grounds.split(" "));
    }
}
