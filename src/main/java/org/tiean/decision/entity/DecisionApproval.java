package org.tiean.decision.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A head's word on a proposed decision, whichever way (决定审批; 行政处罚法57). */
@Entity
@Table(name = "decision_approval")
public class DecisionApproval {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Approval opinion;

    private String text;

    @Column(name = "approver_id")
    private UUID approverId;

    @Column(name = "approver_name")
    private String approverName;

    private String authority;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    protected DecisionApproval() {
    }

    /** @param authority the order a deputy acts under, empty for the head (rulebook Z-23) */
    public DecisionApproval(UUID caseId, ApproveDecision given, UUID approverId, String approverName, String authority,
                            LocalDate approvedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.opinion = given.opinion();
        this.text = given.text();
        this.approverId = approverId;
        this.approverName = approverName;
        this.authority = authority;
        this.approvedOn = approvedOn;
    }

    public UUID id() {
        return id;
    }

    public Approval opinion() {
        return opinion;
    }

    public String text() {
        return text;
    }

    public String approverName() {
        return approverName;
    }

    /** The order a deputy acted under, empty for the head. */
    public String authority() {
        return authority;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }
}
