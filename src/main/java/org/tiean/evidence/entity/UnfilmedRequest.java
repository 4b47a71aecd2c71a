package org.tiean.evidence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.entity.Refusal;

/** Why a step that must be filmed was not, on one day, and what the head says to it (未音像记录审批). */
@Entity
@Table(name = "unfilmed_request")
public class UnfilmedRequest {

    /** What the head says. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    private String step;

    @Column(name = "for_day")
    private LocalDate forDay;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected UnfilmedRequest() {
    }

    public UnfilmedRequest(UUID id, UUID caseId, RequestUnfilmed asked, String by, Instant at) {
        this.id = id;
        this.caseId = caseId;
        this.step = asked.step().key();
        this.forDay = asked.day();
        this.reason = asked.reason();
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /** @throws Refusal 403 by who asked, 409 if it was answered before */
    public void decide(Outcome given, String words, String by, Instant at) {
        if (outcome != null) {
            throw Refusal.conflict("evidence.unfilmed.decided");
        }
        if (by.equals(requestedBy)) {
            throw Refusal.forbidden("evidence.unfilmed.own");
        }
        if (given == null || words == null || words.isBlank()) {
            throw Refusal.invalid("evidence.unfilmed.incomplete");
        }
        outcome = given;
        opinion = words;
        decidedBy = by;
        decidedAt = at;
    }

    public UUID id() {
        return id;
    }

    public ActKind step() {
        return ActKind.ofKey(step).orElseThrow();
    }

    public LocalDate forDay() {
        return forDay;
    }

    public String reason() {
        return reason;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** What the head said, null before. */
    public String opinion() {
        return opinion;
    }

    /** Whether it lets that step of that day pass. */
    public boolean lets(ActKind act, LocalDate day) {
        return outcome == Outcome.APPROVED && step.equals(act.key()) && forDay.equals(day);
    }
}
