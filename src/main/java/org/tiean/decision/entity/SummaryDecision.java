package org.tiean.decision.entity;

import jakarta.json.JsonReader;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.casefile.entity.Outcome;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.MoneyRange;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** A decision made on the spot (当场行政处罚决定; 行政处罚法51–53), handed over at once and filed afterwards. */
@Entity
@Table(name = "summary_decision")
public class SummaryDecision {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "document_id")
    private UUID documentId;

    private String number;

    @Column(name = "item_code")
    private String itemCode;

    private String tier;

    @Column(name = "fine_fen")
    private Money fine;

    private String explanation;

    @Column(name = "tier_min_fen")
    private Money tierMin;

    @Column(name = "tier_max_fen")
    private Money tierMax;

    @Column(name = "first_officer_id")
    private UUID firstOfficerId;

    @Column(name = "second_officer_id")
    private UUID secondOfficerId;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String defence;

    @Column(name = "defence_answer")
    private String defenceAnswer;

    private boolean electronic;

    private String signer;

    @Column(name = "signature_digest")
    private String signatureDigest;

    private String refusal;

    @Enumerated(EnumType.STRING)
    @Column(name = "collection_ground")
    private OnTheSpot collectionGround;

    @Column(name = "receipt_no")
    private String receiptNo;

    @Column(name = "pay_code")
    private String payCode;

    @Column(name = "payment_due")
    private LocalDate paymentDue;

    @Column(name = "review_due")
    private LocalDate reviewDue;

    @Column(name = "filing_due")
    private LocalDate filingDue;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private Outcome.Standing standing;

    protected SummaryDecision() {
    }

    /**
     * @param decidedAt  when the officers decided
     * @param recordedAt when the system learned of it; later where the network was gone
     */
    public SummaryDecision(UUID caseId, DecideOnTheSpot decided, String tier, Instant decidedAt, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = decided.party().id();
        this.itemCode = decided.itemCode();
        this.tier = tier;
        this.fine = decided.fine();
        this.firstOfficerId = decided.officerIds().get(0);
        this.secondOfficerId = decided.officerIds().get(1);
        this.decidedAt = decidedAt;
        this.recordedAt = recordedAt;
        this.defence = decided.steps().defence();
        this.defenceAnswer = decided.steps().defenceAnswer();
        this.electronic = decided.handover().electronic();
        this.signer = decided.handover().signer();
        this.signatureDigest = decided.handover().signatureDigest();
        this.refusal = decided.handover().refusal();
        if (decided.collection() != null) {
            this.collectionGround = decided.collection().ground();
            this.receiptNo = decided.collection().receiptNo();
        }
        this.standing = Outcome.Standing.IN_FORCE;
    }

    /** Keeps how the benchmark came to the tier. */
    public void explained(DiscretionResult result) {
        explanation = result.explanation().toJson().toString();
        if (result.range() != null) {
            tierMin = result.range().min();
            tierMax = result.range().max();
        }
    }

    /** How the benchmark came to the tier; empty where a warning needed none, or before it was kept. */
    public Optional<ExplanationNode> explanation() {
        if (explanation == null) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(explanation))) {
            return Optional.of(ExplanationNode.fromJson(reader.readObject()));
        }
    }

    /** The sums of the tier; empty likewise. */
    public Optional<MoneyRange> tierRange() {
        return tierMin == null ? Optional.empty() : Optional.of(new MoneyRange(tierMin, tierMax));
    }

    public void payUnder(String code) {
        payCode = code;
    }

    public void documented(UUID document, String documentNumber) {
        documentId = document;
        number = documentNumber;
    }

    /** What runs from the day it was handed over; {@code payment} null where there is nothing to pay. */
    public void run(LocalDate payment, LocalDate review, LocalDate filing) {
        paymentDue = payment;
        reviewDue = review;
        filingDue = filing;
    }

    /** The last day to pay was counted anew. */
    public void paymentMovedTo(LocalDate day) {
        paymentDue = day;
    }

    /** The last day to seek review was counted anew. */
    public void reviewMovedTo(LocalDate day) {
        reviewDue = day;
    }

    /** @throws Refusal 409 if it was filed before */
    public void file(LocalDate day) {
        if (filedOn != null) {
            throw Refusal.conflict("decision.filed-already", filedOn);
        }
        filedOn = day;
    }

    /** Something is left to pay at the bank. */
    public boolean isPaymentDue() {
        return !fine.isZero() && collectionGround == null;
    }

    /** Entered on a later day than it was made (补录), as its record shows. */
    public boolean isEnteredLate() {
        return Zones.dayOf(recordedAt).isAfter(Zones.dayOf(decidedAt));
    }

    /**
     * It was changed, or revoked.
     *
     * @throws Refusal 409 it was revoked before
     */
    public void become(Outcome.Standing other) {
        if (standing == Outcome.Standing.REVOKED) {
            throw Refusal.conflict("decision.change.revoked", number);
        }
        standing = other;
    }

    /** As what follows it needs it. */
    public DecisionView view() {
        LocalDate day = Zones.dayOf(decidedAt);
        return new DecisionView(id, caseId, partyId, documentId, number, fine, day, day, paymentDue, payCode, true,
                collectionGround != null);
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

    public UUID documentId() {
        return documentId;
    }

    public String number() {
        return number;
    }

    public String itemCode() {
        return itemCode;
    }

    public String tier() {
        return tier;
    }

    public Money fine() {
        return fine;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<OnTheSpot> collectionGround() {
        return Optional.ofNullable(collectionGround);
    }

    /** Last day to file it with the agency (备案). */
    public LocalDate filingDue() {
        return filingDue;
    }

    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    public Outcome.Standing standing() {
        return standing;
    }
}
