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
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * How a fine that was not paid is brought in (催告和申请人民法院强制执行; 行政强制法35–40, 53–58): the demand, what the party
 * says to it, the application, what the court does, and how it ended: paid, or ended without the money.
 */
@Entity
@Table(name = "enforcement", schema = "tiean")
public class Enforcement {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    private FineAccount account;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "pay_by")
    private LocalDate payBy;

    @Column(name = "fine_left_fen")
    private Money fineLeft;

    @Column(name = "surcharge_fen")
    private Money surcharge;

    @Column(name = "other_duty")
    private String otherDuty;

    @Column(name = "demand_id")
    private UUID demandId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "applied_on")
    private LocalDate appliedOn;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_fen")
    private Money applied;

    private String court;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private EndExecution.Ground ended;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    @Column(name = "end_notice_id")
    private UUID endNoticeId;

    @Column(name = "end_served_on")
    private LocalDate endServedOn;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "fallen_on")
    private LocalDate fallenOn;

    @OneToMany(mappedBy = "enforcement", cascade = CascadeType.PERSIST)
    @OrderBy("receivedOn, id")
    private List<DemandStatement> statements = new ArrayList<>();

    @OneToMany(mappedBy = "enforcement", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<CourtStep> steps = new ArrayList<>();

    protected Enforcement() {
    }

    /**
     * @param balance how the account stands that day
     * @param demand  the paper
     * @throws Refusal 400 the demand gives no later day
     */
    public Enforcement(FineAccount account, IssueDemand given, FineBalance balance, UUID demand, String by, LocalDate on) {
        if (!given.payBy().isAfter(on)) {
            throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 35), "execution.demand.no-time");
        }
        this.id = UUID.randomUUID();
        this.caseId = account.caseId();
        this.account = account;
        this.issuedOn = on;
        this.issuedBy = by;
        this.payBy = given.payBy();
        this.fineLeft = left(balance);
        this.surcharge = balance.owed().minus(fineLeft);
        this.otherDuty = given.otherDuty();
        this.demandId = demand;
    }

    /** Payments go to the fine first: of what is owed, the part that is fine. */
    public static Money left(FineBalance balance) {
        return balance.paid().exceeds(balance.fine()) ? Money.ZERO : balance.fine().minus(balance.paid());
    }

    /** The demand reached the party. */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("execution.demand.served");
        }
        servedOn = day;
    }

    /** @throws Refusal 409 the demand was not served yet, or the application was made: then it is for the court */
    public DemandStatement state(StateOnDemand said) {
        if (servedOn == null || appliedOn != null || isOver()) {
            throw Refusal.conflict("execution.demand.not-awaited");
        }
        if (said.receivedOn().isBefore(servedOn)) {
            throw Refusal.invalid("execution.demand.before-service");
        }
        DemandStatement statement = new DemandStatement(this, said);
        statements.add(statement);
        return statement;
    }

    /** @throws Refusal 409 nothing waits to be examined */
    public DemandStatement examine(ExamineStatement found, String by, LocalDate on) {
        DemandStatement open = unexamined().orElseThrow(() -> Refusal.conflict("execution.demand.nothing-to-examine"));
        open.examine(found, by, on);
        return open;
    }

    /**
     * The application goes out.
     *
     * @param amount fine and surcharge owed that day
     * @throws Refusal 409 one is with the court already
     */
    public void apply(ApplyToCourt given, Money amount, UUID application, String by, LocalDate on) {
        if (servedOn == null || isOver() || !mayApply()) {
            throw Refusal.conflict("execution.court.applied");
        }
        appliedOn = on;
        appliedBy = by;
        applied = amount;
        court = given.court();
        applicationId = application;
    }

    /** @throws Refusal 409 the court cannot have done that next, 400 before the application or the step before */
    public void court(RecordCourtStep given, String by) {
        if (appliedOn == null || isOver() || !given.kind().follows(lastStep().map(CourtStep::kind).orElse(null))) {
            throw Refusal.conflict("execution.court.out-of-order");
        }
        LocalDate before = lastStep().map(CourtStep::happenedOn).orElse(appliedOn);
        if (given.happenedOn().isBefore(before)) {
            throw Refusal.invalid("execution.court.before", before);
        }
        steps.add(new CourtStep(this, steps.size(), given, by));
    }

    /** The head ends it without the money. */
    public void end(EndExecution given, UUID notice, String by, LocalDate on) {
        if (isOver() || ended != null) {
            throw Refusal.conflict("execution.end.before");
        }
        ended = given.ground();
        endReason = given.reason();
        endedBy = by;
        endedOn = on;
        endNoticeId = notice;
    }

    /** The party knows that it ended; the account is abandoned. */
    public void endServed(LocalDate day) {
        if (ended == null || endServedOn != null) {
            throw Refusal.conflict("execution.end.none");
        }
        endServedOn = day;
        account.abandon(day);
    }

    /** The money came. */
    public void paid(LocalDate day) {
        if (!isOver() && ended == null) {
            paidOn = day;
        }
    }

    /** The decision fell, or what a change left of it was paid: there is nothing to bring in any more. */
    public void fall(LocalDate day) {
        if (!isOver()) {
            fallenOn = day;
        }
    }

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return paidOn != null || endServedOn != null || fallenOn != null;
    }

    /** Whether an application can be made: none was, or the court did not take in the one that was. */
    private boolean mayApply() {
        return appliedOn == null || lastStep().filter(step -> step.kind() == RecordCourtStep.Kind.NOT_ACCEPTED
                && !step.happenedOn().isBefore(appliedOn)).isPresent();
    }

    /** Whether the court has an application: it was made, and the court neither refused to take it in nor is done with it. */
    public boolean isAtCourt() {
        return appliedOn != null && lastStep().filter(step -> step.kind().ends() && !step.happenedOn().isBefore(appliedOn)).isEmpty();
    }

    public Optional<CourtStep> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** The statement nobody examined yet. */
    public Optional<DemandStatement> unexamined() {
        return statements.stream().filter(statement -> !statement.isExamined()).findFirst();
    }

    /** Whether a statement was found right: nothing is applied for on this demand. */
    public boolean isObjectionAdopted() {
        return statements.stream().anyMatch(DemandStatement::isAdopted);
    }

    public UUID id() {
        return id;
    }

    public FineAccount account() {
        return account;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate payBy() {
        return payBy;
    }

    /** What of the fine itself was left when it was demanded. */
    public Money fineLeft() {
        return fineLeft;
    }

    public Money surcharge() {
        return surcharge;
    }

    public Optional<String> otherDuty() {
        return Optional.ofNullable(otherDuty);
    }

    public UUID demandId() {
        return demandId;
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<LocalDate> appliedOn() {
        return Optional.ofNullable(appliedOn);
    }

    public Optional<Money> applied() {
        return Optional.ofNullable(applied);
    }

    public Optional<String> court() {
        return Optional.ofNullable(court);
    }

    public List<DemandStatement> statements() {
        return List.copyOf(statements);
    }

    public List<CourtStep> steps() {
        return List.copyOf(steps);
    }

    public Optional<EndExecution.Ground> ended() {
        return Optional.ofNullable(ended);
    }

    public Optional<UUID> endNoticeId() {
        return Optional.ofNullable(endNoticeId);
    }

    public Optional<LocalDate> endServedOn() {
        return Optional.ofNullable(endServedOn);
    }
}
