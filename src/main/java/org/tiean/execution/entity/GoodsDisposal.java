package org.tiean.execution.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * What becomes of confiscated goods of one decision, in one way (罚没物品处理; 行政处罚法74): proposed, answered by the head, done or
 * given up, and what came in paid to the treasury. It orders; that a thing went is recorded in custody.
 */
@Entity
@Table(name = "goods_disposal", schema = "tiean")
public class GoodsDisposal {

    /** How far it is. */
    public enum State {
        /** 待审批. */
        PROPOSED,
        /** 不同意. */
        REFUSED,
        /** 已批准，待处理. */
        APPROVED,
        /** 已终止. */
        DROPPED,
        /** 已处理，款项待上缴国库. */
        SOLD,
        /** 办结. */
        SETTLED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    private DisposalMethod method;

    private String reason;

    private String basis;

    private String valuation;

    private boolean perishable;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @ElementCollection
    @CollectionTable(name = "goods_disposal_line", schema = "tiean", joinColumns = @JoinColumn(name = "disposal_id"))
    @OrderBy("itemId")
    private List<DisposalLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private DecideDisposal.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "approval_basis")
    private String approvalBasis;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String executor;

    private String witness;

    @Column(name = "goods_receipt")
    private String goodsReceipt;

    @Column(name = "price_fen")
    private Money price;

    private String recording;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    @Column(name = "drop_reason")
    private String dropReason;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "paid_receipt")
    private String paidReceipt;

    protected GoodsDisposal() {
    }

    public GoodsDisposal(UUID caseId, ProposeDisposal given, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.decisionId = given.decisionId();
        this.method = given.method();
        this.reason = given.reason();
        this.basis = given.basis();
        this.valuation = given.valuation();
        this.perishable = given.perishable();
        this.proposedBy = by;
        this.proposedOn = on;
        given.lines().forEach(line -> lines.add(new DisposalLine(line)));
    }

    /**
     * The head answers.
     *
     * @throws Refusal 409 answered before
     */
    public void decide(DecideDisposal given, String by, LocalDate on, String order) {
        require(State.PROPOSED);
        this.outcome = given.outcome();
        this.opinion = given.opinion();
        this.decidedBy = by;
        this.decidedOn = on;
        this.approvalBasis = order;
    }

    /**
     * It was done as approved.
     *
     * @throws Refusal 409 not approved, or done before; 400 another way than approved, done before it was approved, without the price of a sale or the receipt of
     *                 goods handed in
     */
    public void carryOut(CarryOutDisposal given) {
        require(State.APPROVED);
        if (given.method() != method) {
            throw Refusal.invalid("execution.disposal.other-method");
        }
        if (Zones.dayOf(given.startedAt()).isBefore(decidedOn)) {
            throw Refusal.invalid("execution.disposal.before-approval", decidedOn);
        }
        if (method.isSold() != (given.price() != null && !given.price().isZero())) {
            throw Refusal.invalid("execution.disposal.price-needed");
        }
        if ((method == DisposalMethod.HAND_IN) != (given.receipt() != null)) {
            throw Refusal.invalid("execution.disposal.receipt-needed");
        }
        this.startedAt = given.startedAt();
        this.endedAt = given.endedAt();
        this.executor = given.executor();
        this.witness = given.witness();
        this.goodsReceipt = given.receipt();
        this.price = given.price();
        this.recording = given.recording();
    }

    /** It is given up before anything was done. */
    public void drop(DropDisposal given, LocalDate on) {
        require(State.APPROVED);
        this.dropReason = given.reason();
        this.droppedOn = on;
    }

    /**
     * What came in is in the treasury, all of it.
     *
     * @throws Refusal 409 nothing was sold or it is paid; 400 before the sale, or another sum
     */
    public void paid(RecordProceeds given) {
        require(State.SOLD);
        if (!given.amount().equals(price) || given.paidOn().isBefore(Zones.dayOf(endedAt))) {
            throw Refusal.invalid("execution.disposal.not-whole", price);
        }
        this.paidOn = given.paidOn();
        this.paidReceipt = given.receipt();
    }

    private void require(State asked) {
        if (state() != asked) {
            throw Refusal.conflict("execution.disposal.state-now");
        }
    }

    public State state() {
        if (droppedOn != null) {
            return State.DROPPED;
        }
        if (outcome != DecideDisposal.Outcome.APPROVED) {
            return outcome == null ? State.PROPOSED : State.REFUSED;
        }
        if (endedAt == null) {
            return State.APPROVED;
        }
        return method.isSold() && paidOn == null ? State.SOLD : State.SETTLED;
    }

    /** Whether it holds its goods: no other disposal may name them. */
    public boolean holds() {
        return state() != State.REFUSED && state() != State.DROPPED;
    }

    /** Whether a step of it waits. */
    public boolean isOpen() {
        return holds() && state() != State.SETTLED;
    }

    public boolean names(UUID itemId) {
        return lines.stream().anyMatch(line -> line.itemId().equals(itemId));
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

    public DisposalMethod method() {
        return method;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public Optional<String> valuation() {
        return Optional.ofNullable(valuation);
    }

    /** Whether they cannot be kept until review and suit are over. */
    public boolean isPerishable() {
        return perishable;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public List<DisposalLine> lines() {
        return List.copyOf(lines);
    }

    /** What its goods are worth, of those that were valued. */
    public Money value() {
        return lines.stream().flatMap(line -> line.value().stream()).reduce(Money.ZERO, Money::plus);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** On what authority it was approved. */
    public Optional<String> approvalBasis() {
        return Optional.ofNullable(approvalBasis);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> executor() {
        return Optional.ofNullable(executor);
    }

    public Optional<String> witness() {
        return Optional.ofNullable(witness);
    }

    /** Receipt of the organ that took goods handed in. */
    public Optional<String> goodsReceipt() {
        return Optional.ofNullable(goodsReceipt);
    }

    public Optional<Money> price() {
        return Optional.ofNullable(price);
    }

    public Optional<String> recording() {
        return Optional.ofNullable(recording);
    }

    public Optional<String> dropReason() {
        return Optional.ofNullable(dropReason);
    }

    public Optional<LocalDate> paidOn() {
        return Optional.ofNullable(paidOn);
    }

    /** The treasury's receipt. */
    public Optional<String> paidReceipt() {
        return Optional.ofNullable(paidReceipt);
    }
}
