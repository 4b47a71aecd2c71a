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
import org.tiean.calendar.entity.Intervals;
import org.tiean.decision.entity.DecisionView;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What one decision orders one party to pay (罚款账目): opened when the decision is served, open until fine
 * and surcharge are paid. Nothing but payments changes what is owed.
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

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("paidOn, recordedAt")
    private List<Payment> payments = new ArrayList<>();

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("from")
    private List<SurchargePause> pauses = new ArrayList<>();

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
        if (settledOn != null) {
            throw Refusal.conflict("execution.account.settled", decisionNumber);
        }
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
        return FineBalance.on(day, fine, payBy, surchargeAnnounced, base,
                payments.stream().map(Payment::asPaid).toList(), leftOut(day));
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

    private Intervals leftOut(LocalDate day) {
        return Intervals.merge(pauses.stream().flatMap(pause -> pause.until(day).stream()).toList());
    }

    /** Whether the term is over and something is owed. */
    public boolean isOverdueOn(LocalDate day) {
        return settledOn == null && payBy != null && day.isAfter(payBy);
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

    public Money fine() {
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
