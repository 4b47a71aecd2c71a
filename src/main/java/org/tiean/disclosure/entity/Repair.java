package org.tiean.disclosure.entity;

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

/** An application for credit repair and what became of it (信用修复申请). */
@Entity
@Table(name = "credit_repair")
public class Repair {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String measures;

    @Enumerated(EnumType.STRING)
    private AnswerRepair.Outcome outcome;

    private String opinion;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected Repair() {
    }

    public Repair(UUID caseId, String decisionNumber, RequestRepair asked) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.decisionId = asked.decisionId();
        this.decisionNumber = decisionNumber;
        this.askedOn = asked.askedOn();
        this.measures = asked.measures();
    }

    /** @throws Refusal 409 answered before */
    public void answer(AnswerRepair given, String by, LocalDate on) {
        if (!isPending()) {
            throw Refusal.conflict("disclosure.repair.answered");
        }
        outcome = given.outcome();
        opinion = given.opinion();
        answeredBy = by;
        answeredOn = on;
    }

    /** Whether it waits for its answer. */
    public boolean isPending() {
        return outcome == null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID decisionId() {
        return decisionId;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String measures() {
        return measures;
    }

    public Optional<AnswerRepair.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }
}
