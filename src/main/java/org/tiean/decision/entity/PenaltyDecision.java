package org.tiean.decision.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.Outcome;
import org.tiean.hearing.entity.NoticeLine;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** The decision against one party (行政处罚决定; 行政处罚法59). A later one takes its place and leaves it as it was. */
@Entity
@Table(name = "penalty_decision")
public class PenaltyDecision {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    private int edition;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "approval_id")
    private UUID approvalId;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "pay_code")
    private String payCode;

    @Column(name = "document_id")
    private UUID documentId;

    private String number;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "payment_due")
    private LocalDate paymentDue;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "suit_due")
    private LocalDate suitDue;

    @Enumerated(EnumType.STRING)
    private Outcome.Standing standing;

    @OneToMany(mappedBy = "decision", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionLine> lines = new ArrayList<>();

    protected PenaltyDecision() {
    }

    /** @param edition 1 for the first decision against this party */
    public PenaltyDecision(UUID caseId, UUID partyId, int edition, UUID noticeId, UUID approvalId, LocalDate decidedOn) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
        this.edition = edition;
        this.noticeId = noticeId;
        this.approvalId = approvalId;
        this.decidedOn = decidedOn;
        this.standing = Outcome.Standing.IN_FORCE;
    }

    /**
     * Decides on one act.
     *
     * @throws Refusal 422 if it were heavier than what was noticed
     */
    public void decide(NoticeLine noticed, Money amount) {
        lines.add(new DecisionLine(this, lines.size() + 1, noticed, amount));
    }

    /** Under this code the bank takes the fine. */
    public void payUnder(String code) {
        payCode = code;
    }

    /** The document that says it and the number it took. */
    public void documented(UUID document, String documentNumber) {
        documentId = document;
        number = documentNumber;
    }

    /**
     * Served: pay, review and suit run from the next day.
     *
     * @param payment null where there is no fine
     * @throws Refusal 409 if it was served before
     */
    public void served(LocalDate day, LocalDate payment, LocalDate review, LocalDate suit) {
        if (servedOn != null) {
            throw Refusal.conflict("decision.served-already", servedOn);
        }
        servedOn = day;
        paymentDue = payment;
        reviewDue = review;
        suitDue = suit;
    }

    /** The last day to pay was counted anew. */
    public void paymentMovedTo(LocalDate day) {
        paymentDue = day;
    }

    /** The last day to seek review was counted anew. */
    public void reviewMovedTo(LocalDate day) {
        reviewDue = day;
    }

    /** The last day to sue was counted anew. */
    public void suitMovedTo(LocalDate day) {
        suitDue = day;
    }

    /**
     * It was changed, or revoked (变更、撤销): what it said stays, how it stands is another.
     *
     * @throws Refusal 409 it was revoked before
     */
    public void become(Outcome.Standing other) {
        if (standing == Outcome.Standing.REVOKED) {
            throw Refusal.conflict("decision.change.revoked", number);
        }
        standing = other;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID partyId() {
        return partyId;
    }

    public int edition() {
        return edition;
    }

    public UUID noticeId() {
        return noticeId;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Optional<String> payCode() {
        return Optional.ofNullable(payCode);
    }

    public UUID documentId() {
        return documentId;
    }

    public String number() {
        return number;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    /** Last day to pay; empty before service and where there is no fine. */
    public Optional<LocalDate> paymentDue() {
        return Optional.ofNullable(paymentDue);
    }

    public Optional<LocalDate> reviewDue() {
        return Optional.ofNullable(reviewDue);
    }

    public Optional<LocalDate> suitDue() {
        return Optional.ofNullable(suitDue);
    }

    public Outcome.Standing standing() {
        return standing;
    }

    public List<DecisionLine> lines() {
        return List.copyOf(lines);
    }

    /** All fines together, as they were decided; what a change left of them {@code Decisions.view} says. */
    public Money fine() {
        return lines.stream().map(DecisionLine::amount).reduce(Money.ZERO, Money::plus);
    }
}
