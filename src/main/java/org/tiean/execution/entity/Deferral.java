package org.tiean.execution.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import org.tiean.calendar.entity.DateInterval;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * A request to pay a fine later or in parts, and the head's answer (延期、分期缴纳; 行政处罚法66(2)). A granted plan covers
 * the days from the answer on: they bear no surcharge. It ends with its last part, or with the first part that was not paid
 * in full on its last day; from the next day on the surcharge grows again. That is nowhere stored: it follows from the
 * parts and the payments, so that it is true the same minute and stays true when the bank tells late of a payment.
 */
@Entity
@Table(name = "fine_deferral", schema = "tiean")
public class Deferral {

    static final Citation BASIS = Citation.of("行政处罚法", 66, 2);

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private FineAccount account;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private RequestDeferral.Kind kind;

    @Column(name = "asked_on")
    private LocalDate askedOn;

    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Enumerated(EnumType.STRING)
    private DecideDeferral.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @Column(name = "paid_before_fen")
    private Money paidBefore;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @OneToMany(mappedBy = "deferral", cascade = CascadeType.PERSIST)
    @OrderBy("granted, number")
    private List<DeferralPart> parts = new ArrayList<>();

    protected Deferral() {
    }

    Deferral(FineAccount account, RequestDeferral asked, String by) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.caseId = account.caseId();
        this.kind = asked.kind();
        this.askedOn = asked.askedOn();
        this.reason = asked.reason();
        this.requestedBy = by;
        keep(false, asked.parts());
    }

    private void keep(boolean granted, List<Instalment> plan) {
        for (int number = 1; number <= plan.size(); number++) {
            parts.add(new DeferralPart(this, granted, number, plan.get(number - 1)));
        }
    }

    /**
     * The head refuses, or grants a plan whose parts share out exactly what is owed that day.
     *
     * @param owed  fine and surcharge still owed at the beginning of that day
     * @param paid  what had been paid by then
     * @param under title of the order a deputy acted on, empty for the head
     * @throws Refusal 409 answered before, 422 the plan is not what {@link #complaint} wants
     */
    void answer(DecideDeferral given, Money owed, Money paid, String by, LocalDate on, String under) {
        if (outcome != null) {
            throw Refusal.conflict("execution.deferral.decided");
        }
        if (given.outcome() == DecideDeferral.Outcome.APPROVED) {
            complaint(kind, given.parts(), owed, on).ifPresent(key -> {
                throw new Refusal(Refusal.Kind.UNLAWFUL, BASIS, key, owed, Instalment.total(given.parts()));
            });
            keep(true, given.parts());
            paidBefore = paid;
        }
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        mandate = under;
    }

    /**
     * What is wrong with a plan: too few or too many parts, a sum that is not what is owed, days that do not follow one
     * another after the day of the answer. Empty if nothing.
     */
    public static Optional<String> complaint(RequestDeferral.Kind kind, List<Instalment> plan, Money owed, LocalDate on) {
        if (!kind.suits(plan.size())) {
            return Optional.of("execution.deferral.parts-wrong." + kind);
        }
        if (!Instalment.total(plan).equals(owed)) {
            return Optional.of("execution.deferral.sum-wrong");
        }
        LocalDate before = on;
        for (Instalment part : plan) {
            if (!part.dueOn().isAfter(before)) {
                return Optional.of("execution.deferral.days-wrong");
            }
            before = part.dueOn();
        }
        return Optional.empty();
    }

    /** The answer in writing. */
    public void documented(UUID notice) {
        noticeId = notice;
    }

    /** The answer reached the party. */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("execution.deferral.served");
        }
        servedOn = day;
    }

    /** The next part to be paid became due on another day: the holiday table changed. */
    public void dueMovedTo(LocalDate day, LocalDate before) {
        parts.stream().filter(part -> part.isGranted() && part.dueOn().equals(before)).forEach(part -> part.dueMovedTo(day));
    }

    /** The first granted part whose money had not come in full by the end of a day; empty when all was paid or none granted. */
    public Optional<Instalment> nextOn(LocalDate day, List<FineBalance.Paid> payments) {
        return unpaid(day, payments).map(DeferralPart::asInstalment);
    }

    private Optional<DeferralPart> unpaid(LocalDate day, List<FineBalance.Paid> payments) {
        if (!isGranted()) {
            return Optional.empty();
        }
        Money wanted = paidBefore;
        for (DeferralPart part : parts) {
            if (part.isGranted()) {
                wanted = wanted.plus(part.asInstalment().amount());
                LocalDate last = part.dueOn().isBefore(day) ? part.dueOn() : day;
                if (wanted.exceeds(paidUpTo(last, payments))) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private static Money paidUpTo(LocalDate day, List<FineBalance.Paid> payments) {
        return payments.stream().filter(paid -> !paid.on().isAfter(day)).map(FineBalance.Paid::amount).reduce(Money.ZERO, Money::plus);
    }

    /** Last day of the part that was missed, seen from a day after it; empty while the plan is kept. */
    public Optional<LocalDate> missedOn(LocalDate day, List<FineBalance.Paid> payments) {
        return unpaid(day, payments).map(DeferralPart::dueOn).filter(day::isAfter);
    }

    /** The days up to one that bear no surcharge. */
    Optional<DateInterval> coveredUpTo(LocalDate day, List<FineBalance.Paid> payments) {
        if (!isGranted() || day.isBefore(decidedOn)) {
            return Optional.empty();
        }
        LocalDate end = missedOn(day, payments).orElseGet(this::lastDay);
        return Optional.of(new DateInterval(decidedOn, end.isBefore(day) ? end : day));
    }

    private LocalDate lastDay() {
        return parts.get(parts.size() - 1).dueOn();
    }

    public boolean isGranted() {
        return outcome == DecideDeferral.Outcome.APPROVED;
    }

    /** Nobody has answered yet. */
    public boolean isOpen() {
        return outcome == null;
    }

    /** The party does not know the answer yet. */
    public boolean isPending() {
        return servedOn == null;
    }

    public UUID id() {
        return id;
    }

    public FineAccount account() {
        return account;
    }

    public RequestDeferral.Kind kind() {
        return kind;
    }

    public LocalDate askedOn() {
        return askedOn;
    }

    public String reason() {
        return reason;
    }

    public List<Instalment> asked() {
        return parts.stream().filter(part -> !part.isGranted()).map(DeferralPart::asInstalment).toList();
    }

    public List<Instalment> granted() {
        return parts.stream().filter(DeferralPart::isGranted).map(DeferralPart::asInstalment).toList();
    }

    public Optional<DecideDeferral.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<UUID> noticeId() {
        return Optional.ofNullable(noticeId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }
}
