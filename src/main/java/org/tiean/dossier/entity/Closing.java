package org.tiean.dossier.entity;

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

/** One proposal to close a case and what the head said to it (结案审批). A returned one is followed by another. */
@Entity
@Table(name = "closing")
public class Closing {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ClosingGround ground;

    private String performance;

    private String goods;

    private String remedy;

    @Column(name = "proposal_opinion")
    private String proposalOpinion;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private ApproveClosing.Outcome outcome;

    @Column(name = "head_opinion")
    private String headOpinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "document_id")
    private UUID documentId;

    protected Closing() {
    }

    public Closing(UUID caseId, ProposeClosing proposed, String proposedBy, LocalDate proposedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.ground = proposed.ground();
        this.performance = proposed.performance();
        this.goods = proposed.goods();
        this.remedy = proposed.remedy();
        this.proposalOpinion = proposed.opinion();
        this.proposedBy = proposedBy;
        this.proposedOn = proposedOn;
    }

    /**
     * The head decided.
     *
     * @param underMandate title of the order a deputy acted on, empty for the head
     * @throws Refusal 409 if it was decided before
     */
    public void decide(ApproveClosing given, String by, LocalDate on, String underMandate) {
        requireOpen();
        outcome = given.outcome();
        headOpinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        mandate = underMandate;
    }

    /**
     * Who proposed it withdrew it (撤回).
     *
     * @throws Refusal 409 if it was decided before
     */
    public void withdraw(LocalDate on) {
        requireOpen();
        withdrawnOn = on;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw Refusal.conflict("dossier.closing.decided");
        }
    }

    /** Whether it waits for the head. */
    public boolean isOpen() {
        return outcome == null && withdrawnOn == null;
    }

    /** The form (结案审批表). */
    public void documented(UUID document) {
        documentId = document;
    }

    public boolean isApproved() {
        return outcome == ApproveClosing.Outcome.APPROVED;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public ClosingGround ground() {
        return ground;
    }

    public Optional<String> performance() {
        return Optional.ofNullable(performance);
    }

    public Optional<String> goods() {
        return Optional.ofNullable(goods);
    }

    public Optional<String> remedy() {
        return Optional.ofNullable(remedy);
    }

    public String proposalOpinion() {
        return proposalOpinion;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<String> headOpinion() {
        return Optional.ofNullable(headOpinion);
    }

    /** Empty while the head has not decided. */
    public Optional<ApproveClosing.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
