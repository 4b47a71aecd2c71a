package org.tiean.execution.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Things sealed or detained are auctioned against the fine (拍卖抵缴罚款; 行政强制法46(3)): proposed, decided by the head, the party
 * told, an auction house commissioned as often as it takes, the price set off, what is left of it given back; or given up before
 * anything was sold.
 */
@Entity
@Table(name = "seized_auction", schema = "tiean")
public class SeizedAuction {

    /** How far it is. */
    public enum State {
        /** 待审批. */
        PROPOSED,
        /** 不同意. */
        REFUSED,
        /** 已决定，待送达. */
        DECIDED,
        /** 已送达，待委托拍卖. */
        SERVED,
        /** 已委托，待拍卖. */
        COMMISSIONED,
        /** 已成交，待抵缴. */
        SOLD,
        /** 已抵缴，余款待退还. */
        SURPLUS,
        /** 办结. */
        SETTLED,
        /** 已终止. */
        DROPPED
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private FineAccount account;

    @Column(name = "seizure_id")
    private UUID seizureId;

    private String reason;

    private String ownership;

    private String valuation;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @ElementCollection
    @CollectionTable(name = "seized_auction_line", schema = "tiean", joinColumns = @JoinColumn(name = "auction_id"))
    @OrderBy("thingId")
    private List<AuctionLine> lines = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private DecideAuction.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "approval_basis")
    private String approvalBasis;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @OneToMany(mappedBy = "auction", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<AuctionRound> rounds = new ArrayList<>();

    @Column(name = "received_on")
    private LocalDate receivedOn;

    private String receipt;

    @Column(name = "offset_fen")
    private Money offset;

    @Column(name = "surplus_fen")
    private Money surplus;

    @Column(name = "surplus_on")
    private LocalDate surplusOn;

    @Column(name = "surplus_ref")
    private String surplusReference;

    @Column(name = "dropped_on")
    private LocalDate droppedOn;

    @Column(name = "drop_reason")
    private String dropReason;

    protected SeizedAuction() {
    }

    public SeizedAuction(FineAccount account, UUID seizureId, ProposeAuction given, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = account.caseId();
        this.account = account;
        this.seizureId = seizureId;
        this.reason = given.reason();
        this.ownership = given.ownership();
        this.valuation = given.valuation();
        this.proposedBy = by;
        this.proposedOn = on;
        given.lines().forEach(line -> lines.add(new AuctionLine(line)));
    }

    /**
     * The head answers.
     *
     * @param paper the decision on force; null where refused
     * @param order on what authority
     * @throws Refusal 409 answered before
     */
    public void decide(DecideAuction given, UUID paper, String by, LocalDate on, String order) {
        require(State.PROPOSED);
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        approvalBasis = order;
        paperId = paper;
    }

    /** The decision reached the party (行政强制法38). */
    public void served(LocalDate day) {
        require(State.DECIDED);
        servedOn = day;
    }

    /** @throws Refusal 409 the party does not know the decision yet, or another auction waits; 400 announced before the party knew */
    public void commission(CommissionAuction given) {
        require(State.SERVED);
        if (given.announcedOn().isBefore(servedOn)) {
            throw Refusal.invalid("execution.auction.before-service", servedOn);
        }
        rounds.add(new AuctionRound(this, rounds.size(), given));
    }

    /** @throws Refusal 409 none waits; 400 before its day, or below the reserve */
    public void held(RecordAuction given) {
        require(State.COMMISSIONED);
        last().orElseThrow().held(given);
    }

    /**
     * The price is there and set off.
     *
     * @param owed    fine and surcharge of the day of the sale
     * @param charged what of the costs the party bears
     * @throws Refusal 409 nothing was sold, or it is set off; 400 before the sale
     */
    public void received(ReceiveAuctionMoney given, Money owed, Money charged) {
        require(State.SOLD);
        if (given.receivedOn().isBefore(soldOn().orElseThrow())) {
            throw Refusal.invalid("execution.auction.before-sale", soldOn().orElseThrow());
        }
        Money left = last().flatMap(AuctionRound::price).orElseThrow().minus(charged);
        receivedOn = given.receivedOn();
        receipt = given.receipt();
        offset = left.exceeds(owed) ? owed : left;
        surplus = left.minus(offset);
    }

    /** @throws Refusal 409 nothing is left, or it went back; 400 before the money came */
    public void paySurplus(PaySurplus given) {
        require(State.SURPLUS);
        if (given.paidOn().isBefore(receivedOn)) {
            throw Refusal.invalid("execution.auction.before-sale", receivedOn);
        }
        surplusOn = given.paidOn();
        surplusReference = given.reference();
    }

    /** It is given up, or nothing is owed any more. @throws Refusal 409 something was sold */
    public void drop(String why, LocalDate on) {
        if (!mayEnd()) {
            throw Refusal.conflict("execution.disposal.state-now");
        }
        droppedOn = on;
        dropReason = why;
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
        if (outcome != DecideAuction.Outcome.APPROVED) {
            return outcome == null ? State.PROPOSED : State.REFUSED;
        }
        if (servedOn == null) {
            return State.DECIDED;
        }
        if (receivedOn != null) {
            return surplus.isZero() || surplusOn != null ? State.SETTLED : State.SURPLUS;
        }
        if (last().filter(AuctionRound::isOpen).isPresent()) {
            return State.COMMISSIONED;
        }
        return soldOn().isPresent() ? State.SOLD : State.SERVED;
    }

    /** Whether a step of it waits. */
    public boolean isOpen() {
        State now = state();
        return now != State.REFUSED && now != State.DROPPED && now != State.SETTLED;
    }

    /** Whether it can still be given up: nothing was sold. */
    public boolean mayEnd() {
        return isOpen() && soldOn().isEmpty();
    }

    public boolean names(UUID thingId) {
        return lines.stream().anyMatch(line -> line.thingId().equals(thingId));
    }

    /** The latest commission. */
    public Optional<AuctionRound> last() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    public Optional<LocalDate> soldOn() {
        return last().filter(round -> round.price().isPresent()).flatMap(AuctionRound::heldOn);
    }

    /** What its things are worth. */
    public Money value() {
        return lines.stream().map(AuctionLine::value).reduce(Money.ZERO, Money::plus);
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public FineAccount account() {
        return account;
    }

    public UUID seizureId() {
        return seizureId;
    }

    public String reason() {
        return reason;
    }

    public String ownership() {
        return ownership;
    }

    public String valuation() {
        return valuation;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public List<AuctionLine> lines() {
        return List.copyOf(lines);
    }

    public Optional<String> opinion() {
        return Optional.ofNullable(opinion);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    /** The decision on force. */
    public Optional<UUID> paperId() {
        return Optional.ofNullable(paperId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public List<AuctionRound> rounds() {
        return List.copyOf(rounds);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** What of the price went against fine and surcharge. */
    public Optional<Money> offset() {
        return Optional.ofNullable(offset);
    }

    /** What of the price is the party's. */
    public Optional<Money> surplus() {
        return Optional.ofNullable(surplus);
    }

    public Optional<LocalDate> surplusOn() {
        return Optional.ofNullable(surplusOn);
    }

    public Optional<String> surplusReference() {
        return Optional.ofNullable(surplusReference);
    }

    public Optional<String> dropReason() {
        return Optional.ofNullable(dropReason);
    }
}
