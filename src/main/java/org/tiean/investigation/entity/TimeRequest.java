package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A request for more time, or for the investigation to stand still or go on, and the head's answer (延期、中止、恢复审批). */
@Entity
@Table(name = "time_request")
public class TimeRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RequestTime.Kind kind;

    @Column(name = "limit_id")
    private String limitId;

    private Integer amount;

    @Enumerated(EnumType.STRING)
    private RequestTime.Ground ground;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "due_before")
    private LocalDate dueBefore;

    @Enumerated(EnumType.STRING)
    private DecideTime.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @Column(name = "discussed_on")
    private LocalDate discussedOn;

    private String discussion;

    @Column(name = "due_after")
    private LocalDate dueAfter;

    @Column(name = "document_id")
    private UUID documentId;

    protected TimeRequest() {
    }

    /**
     * @param limitId   the limit it is about
     * @param dueBefore its end on the day of the request
     */
    public TimeRequest(UUID caseId, RequestTime asked, String limitId, LocalDate dueBefore, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.kind = asked.kind();
        this.limitId = limitId;
        this.amount = asked.amount();
        this.ground = asked.ground();
        this.reason = asked.reason();
        this.dueBefore = dueBefore;
        this.requestedBy = by;
        this.requestedOn = on;
    }

    /**
     * The head answers.
     *
     * @param underMandate title of the order a deputy acted on, empty for the head
     * @throws Refusal 409 if it was answered before
     */
    public void decide(DecideTime given, String by, LocalDate on, String underMandate) {
        if (outcome != null) {
            throw Refusal.conflict("investigation.time.decided");
        }
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        mandate = underMandate;
        if (given.discussion() != null) {
            discussedOn = given.discussion().heldOn();
            discussion = given.discussion().summary();
        }
    }

    /** The form, and the end of the limit after the answer. */
    public void documented(UUID document, LocalDate due) {
        documentId = document;
        dueAfter = due;
    }

    public boolean isApproved() {
        return outcome == DecideTime.Outcome.APPROVED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public RequestTime.Kind kind() {
        return kind;
    }

    public String limitId() {
        return limitId;
    }

    /** Units asked for, of an extension. */
    public Optional<Integer> amount() {
        return Optional.ofNullable(amount);
    }

    /** Ground of a suspension. */
    public Optional<RequestTime.Ground> ground() {
        return Optional.ofNullable(ground);
    }

    public String reason() {
        return reason;
    }

    public LocalDate requestedOn() {
        return requestedOn;
    }

    public LocalDate dueBefore() {
        return dueBefore;
    }

    /** Empty while nobody answered. */
    public Optional<DecideTime.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<LocalDate> dueAfter() {
        return Optional.ofNullable(dueAfter);
    }
}
