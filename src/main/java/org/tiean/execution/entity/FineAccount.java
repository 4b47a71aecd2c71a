package org.tiean.execution.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.Intervals;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What one decision orders one party to pay (罚款账目): opened when the decision is served, open until fine
 * and surcharge are paid. Payments change what is owed, and what became of the decision: a lighter fine, or none at all, and then
 * what was paid too much is paid back. A deferral changes until when.
 */
@Entity
@Table(name = "fine_account")
public class FineAccount {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "party_id")
    private UUID partyId;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "fine_fen")
    private Money fine;

    @Column(name = "surcharge_announced")
    private boolean surchargeAnnounced;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "pay_by")
    private LocalDate payBy;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "abandoned_on")
    private LocalDate abandonedOn;

    @Column(name = "changed_fen")
    private Money changed;

    @Column(name = "revoked_on")
    private LocalDate revokedOn;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, recordedAt")
    private List<Refund> refunds = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, recordedAt")
    private List<Payment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<SurchargePause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("askedOn, id")
    private List<Deferral> deferrals = new ArrayList<>();

    protected FineAccount() {
    }

    /** @param surchargeAnnounced whether the decision says that a surcharge follows (行政强制法45(1)) */
    public FineAccount(DecisionView decision, boolean surchargeAnnounced) {
        this.id = UUID.randomUUID();
        this.caseId = decision.caseId();
        this.decisionId = decision.id();
        this.partyId = decision.partyId();
        this.decisionNumber = decision.number();
        this.fine = decision.fine();
        this.surchargeAnnounced = surchargeAnnounced;
        this.servedOn = decision.servedOn();
        this.payBy = decision.paymentDue();
    }

    /** The last day to pay was counted anew. */
    public void payByMovedTo(LocalDate day) {
        payBy = day;
    }

    /**
     * Takes a payment; closes when nothing is owed any more.
     *
     * @throws Refusal 409 settled already, 422 paid before service or more than is owed
     */
    public Payment take(RecordPayment given, SurchargeBase base, String recordedBy, Instant recordedAt) {
        requireOpen();
        if (given.paidOn().isBefore(servedOn)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 67, 3), "execution.payment.before-service");
        }
        Money owed = balanceOn(given.paidOn(), base).owed();
        Payment payment = new Payment(this, given, recordedBy, recordedAt);
        payments.add(payment);
        LocalDate last = payments.stream().map(Payment::paidOn).max(LocalDate::compareTo).orElseThrow();
        FineBalance after = balanceOn(last, base);
        if (after.isOverpaid()) {
            payments.remove(payment);
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 72, 1, 1), "execution.payment.too-much",
                    given.amount(), owed);
        }
        if (after.isSettled()) {
            settledOn = last;
        }
        return payment;
    }

    /** How it stands at the end of a day. */
    public FineBalance balanceOn(LocalDate day, SurchargeBase base) {
        return FineBalance.on(day, fine(), payBy, surchargeAnnounced, base, paid(), leftOut(day));
    }

    /**
     * The decision was changed: from now on the surcharge is counted on the sum that is left (rulebook E3).
     *
     * @param left never more than the fine was
     * @throws Refusal 409 the decision was revoked, 422 heavier
     */
    public void changeTo(Money left, LocalDate day, SurchargeBase base) {
        requireNotRevoked();
        if (left.exceeds(fine())) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政处罚法", 45, 2), "execution.account.heavier", left, fine());
        }
        changed = left;
        if (settledOn == null && balanceOn(day, base).isSettled()) {
            settledOn = day;
        }
    }

    /**
     * The decision fell: nothing is owed, and what was paid goes back.
     *
     * @throws Refusal 409 it fell before
     */
    public void revoke(LocalDate day) {
        requireNotRevoked();
        revokedOn = day;
    }

    private void requireNotRevoked() {
        if (revokedOn != null) {
            throw Refusal.conflict("execution.account.revoked", decisionNumber);
        }
    }

    /** What was paid above what is owed now, fine and surcharge, less what was paid back (行政复议法72(2)). */
    public Money refundableOn(LocalDate day, SurchargeBase base) {
        FineBalance balance = balanceOn(day, base);
        Money kept = balance.fine().plus(balance.surcharge());
        Money gone = refunds.stream().map(Refund::amount).reduce(kept, Money::plus);
        return balance.paid().exceeds(gone) ? balance.paid().minus(gone) : Money.ZERO;
    }

    /**
     * Pays back.
     *
     * @throws Refusal 422 more than was paid too much
     */
    public Refund refund(RecordRefund given, SurchargeBase base, String recordedBy, Instant recordedAt) {
        Money open = refundableOn(given.paidOn(), base);
        if (given.amount().exceeds(open)) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政复议法", 72, 2), "execution.refund.too-much", given.amount(), open);
        }
        Refund refund = new Refund(this, given, recordedBy, recordedAt);
        refunds.add(refund);
        return refund;
    }

    public List<Refund> refunds() {
        return List.copyOf(refunds);
    }

    private List<FineBalance.Paid> paid() {
        return payments.stream().map(Payment::asPaid).toList();
    }

    /**
     * The party asks to pay later or in parts.
     *
     * @throws Refusal 409 nothing is owed any more, another request is not answered and served yet, or a plan is being kept
     */
    public Deferral ask(RequestDeferral asked, String by, LocalDate today) {
        requireOpen();
        if (asked.askedOn().isBefore(servedOn)) {
            throw Refusal.invalid("execution.deferral.before-service");
        }
        if (pendingDeferral().isPresent() || planKeptOn(today)) {
            throw Refusal.conflict("execution.deferral.running", decisionNumber);
        }
        Deferral deferral = new Deferral(this, asked, by);
        deferrals.add(deferral);
        return deferral;
    }

    /**
     * The head answers the request that waits.
     *
     * @param under title of the order a deputy acted on, empty for the head
     * @throws Refusal 409 none waits, 422 the plan does not share out exactly what is owed
     */
    public Deferral answer(DecideDeferral given, SurchargeBase base, String by, LocalDate on, String under) {
        Deferral open = pendingDeferral().filter(Deferral::isOpen).orElseThrow(() -> Refusal.conflict("execution.deferral.none"));
        open.answer(given, owedAsOf(on, base), balanceOn(on, base).paid(), by, on, under);
        return open;
    }

    /** What a plan granted on a day has to share out: the day itself bears no surcharge any more. */
    public Money owedAsOf(LocalDate day, SurchargeBase base) {
        Intervals without = Intervals.merge(Stream.concat(leftOut(day).list().stream(), Stream.of(new DateInterval(day, day))).toList());
        return FineBalance.on(day, fine(), payBy, surchargeAnnounced, base, paid(), without).owed();
    }

    /** The request that was not answered yet, or whose answer did not reach the party yet. */
    public Optional<Deferral> pendingDeferral() {
        return deferrals.stream().filter(Deferral::isPending).findFirst();
    }

    /** The latest plan that was granted, kept or not. */
    public Optional<Deferral> plan() {
        return deferrals.stream().filter(Deferral::isGranted).reduce((earlier, later) -> later);
    }

    /** Whether a granted plan runs and no part of it was missed. */
    public boolean planKeptOn(LocalDate day) {
        return settledOn == null && plan().filter(plan -> plan.missedOn(day, paid()).isEmpty()).isPresent();
    }

    /** The part of the plan to be paid next. */
    public Optional<Instalment> nextInstalmentOn(LocalDate day) {
        return plan().flatMap(plan -> plan.nextOn(day, paid()));
    }

    public List<Deferral> deferrals() {
        return List.copyOf(deferrals);
    }

    /**
     * Last day on which money was due that has not come, seen from a day: of the plan the part that was missed, without a
     * plan the last day to pay. Empty where nothing is late.
     */
    public Optional<LocalDate> lateSince(LocalDate day) {
        if (settledOn != null || abandonedOn != null || revokedOn != null || payBy == null) {
            return Optional.empty();
        }
        return plan().isPresent() ? plan().flatMap(plan -> plan.missedOn(day, paid())) : Optional.of(payBy).filter(day::isAfter);
    }

    /** Whether the surcharge stands still now. */
    public boolean standsStill() {
        return pauses.stream().anyMatch(SurchargePause::isOpen);
    }

    /**
     * From a day on the surcharge stands still (行政处罚法66(2), 73(3)).
     *
     * @param from first day that does not count
     * @throws Refusal 409 it stands still already
     */
    public void standStill(SurchargePause.Ground ground, LocalDate from) {
        if (pauses.stream().anyMatch(SurchargePause::isOpen)) {
            throw Refusal.conflict("execution.surcharge.still", decisionNumber);
        }
        pauses.add(new SurchargePause(this, ground, from));
    }

    /**
     * It grows again.
     *
     * @param on first day that counts
     * @throws Refusal 409 it does not stand still, 400 the day is before it did
     */
    public void growAgain(LocalDate on) {
        pauses.stream().filter(SurchargePause::isOpen).findFirst()
                .orElseThrow(() -> Refusal.conflict("execution.surcharge.not-still", decisionNumber)).end(on);
    }

    /** Whether review or suit is open: the surcharge stands still for it. */
    public boolean isUnderRemedy() {
        return pauses.stream().anyMatch(pause -> pause.isOpen() && pause.ground() != SurchargePause.Ground.DEFERRAL);
    }

    /** Whether review was sought or a suit brought, open or over. */
    public boolean wasUnderRemedy() {
        return pauses.stream().anyMatch(pause -> pause.ground() != SurchargePause.Ground.DEFERRAL);
    }

    private Intervals leftOut(LocalDate day) {
        return Intervals.merge(Stream.concat(pauses.stream().flatMap(pause -> pause.until(day).stream()),
                deferrals.stream().flatMap(deferral -> deferral.coveredUpTo(day, paid()).stream())).toList());
    }

    /** Whether the term, or that of a part of a plan, is over and something is owed. */
    public boolean isOverdueOn(LocalDate day) {
        return lateSince(day).isPresent();
    }

    private void requireOpen() {
        if (settledOn != null) {
            throw Refusal.conflict("execution.account.settled", decisionNumber);
        }
        if (abandonedOn != null) {
            throw Refusal.conflict("execution.account.abandoned", decisionNumber);
        }
        requireNotRevoked();
    }

    /** The execution ended without the money (终结执行; 行政强制法40): nothing more is asked of it in this case. */
    void abandon(LocalDate day) {
        requireOpen();
        abandonedOn = day;
    }

    /** Paid in full, abandoned, or fallen with its decision: the day. */
    public Optional<LocalDate> closedOn() {
        return settledOn().or(() -> Optional.ofNullable(abandonedOn)).or(() -> Optional.ofNullable(revokedOn));
    }

    /** Whether its execution ended without the money. */
    public boolean isAbandoned() {
        return abandonedOn != null;
    }

    /** Whether its decision fell. */
    public boolean isRevoked() {
        return revokedOn != null;
    }

    /** Whether its party is one of these. */
    public boolean isOf(CaseFile caseFile, PartyKind... kinds) {
        return List.of(kinds).contains(caseFile.party(partyId).kind());
    }

    public boolean isSettled() {
        return settledOn != null;
    }

    /** Day of the payment that settled it. */
    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
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

    public UUID partyId() {
        return partyId;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    /** As it stands now: decided, left by a change, or none where the decision fell. */
    public Money fine() {
        return revokedOn != null ? Money.ZERO : changed == null ? fine : changed;
    }

    /** As the decision said it when it was made. */
    public Money fineDecided() {
        return fine;
    }

    public boolean surchargeAnnounced() {
        return surchargeAnnounced;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    /** Last day to pay without surcharge; empty where it was paid on the spot. */
    public Optional<LocalDate> payBy() {
        return Optional.ofNullable(payBy);
    }

    public List<Payment> payments() {
        return List.copyOf(payments);
    }
}
