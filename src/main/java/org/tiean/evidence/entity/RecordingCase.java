package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.entity.Refusal;

/** That a recording may belong to a case, and what its handler says to it. */
@Entity
@Table(name = "recording_case")
public class RecordingCase {

    /** What the handler said. */
    public enum Answer {
        /** Nothing yet. */
        SUGGESTED,
        ACCEPTED,
        REFUSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "recording_id")
    private UUID recordingId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private String grounds;

    @Column(name = "suggested_at")
    private Instant suggestedAt;

    private String step;

    private String reason;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected RecordingCase() {
    }

    /** @param grounds what speaks for it: {@code OFFICER}, {@code TIME}, {@code PLACE}, {@code DEVICE}, separated by spaces; empty for a handler's own find */
    public RecordingCase(UUID recordingId, UUID caseId, String grounds, Instant suggestedAt) {
        this.id = UUID.randomUUID();
        this.recordingId = recordingId;
        this.caseId = caseId;
        this.answer = Answer.SUGGESTED;
        this.grounds = grounds;
        this.suggestedAt = suggestedAt;
    }

    /**
     * It belongs to the case.
     *
     * @param filmed the step it shows, null for the case as a whole
     * @throws Refusal 409 if it was answered before
     */
    public void accept(ActKind filmed, String by, Instant at) {
        answered(Answer.ACCEPTED, by, at);
        step = filmed == null ? null : filmed.key();
    }

    /** It does not belong to the case. */
    public void refuse(String why, String by, Instant at) {
        if (why == null || why.isBlank()) {
            throw Refusal.invalid("evidence.recording.refuse-why");
        }
        answered(Answer.REFUSED, by, at);
        reason = why;
    }

    private void answered(Answer given, String by, Instant at) {
        if (answer != Answer.SUGGESTED) {
            throw Refusal.conflict("evidence.recording.answered");
        }
        answer = given;
        answeredBy = by;
        answeredAt = at;
    }

    public Answer answer() {
        return answer;
    }
}
