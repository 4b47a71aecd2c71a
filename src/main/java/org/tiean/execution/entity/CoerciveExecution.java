package org.tiean.execution.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * How the organ itself brings about what a party does not do: it takes a building down, has somebody else perform, or removes at
 * once what lies on a road (行政强制执行; 行政强制法35–44, 50–52). Each part is filled in once, in the order of the law; it is over
 * when the party performs, when the head ends it, or when it was carried out and nothing is owed for it.
 */
@Entity
@Table(name = "coercive_execution", schema = "tiean")
public class CoerciveExecution {

    /** What is done. */
    public enum Kind {
        /** 强制拆除 (行政强制法44). */
        DEMOLITION("强制拆除"),
        /** 代履行 (行政强制法50, 51). */
        SUBSTITUTE("代履行"),
        /** 立即代履行 (行政强制法52). */
        IMMEDIATE("立即代履行");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As papers print it. */
        public String words() {
            return words;
        }
    }

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "begun_on")
    private LocalDate begunOn;

    @Embedded
    private Duty duty;

    @Embedded
    private DutyDemand demand;

    @Embedded
    private GovernmentOrder order;

    @Embedded
    private CoercionDecision decision;

    @Embedded
    private SelfRemoval selfRemoval;

    @Embedded
    private LastDemand lastDemand;

    @Embedded
    private Preparation preparation;

    @Embedded
    private CarriedOut carriedOut;

    @Embedded
    private Costs costs;

    @Embedded
    private PartyPerformed performed;

    @Embedded
    private CoercionEnd end;

    @Embedded
    private Restoration restoration;

    @OneToMany(mappedBy = "coercion", cascade = CascadeType.PERSIST)
    @OrderBy("receivedOn, id")
    private List<DutyStatement> statements = new ArrayList<>();

    @OneToMany(mappedBy = "coercion", cascade = CascadeType.PERSIST)
    @OrderBy("pausedOn, id")
    private List<CoercionPause> pauses = new ArrayList<>();

    @OneToMany(mappedBy = "coercion", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<ListedGoods> goods = new ArrayList<>();

    @OneToMany(mappedBy = "coercion", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<CostLine> costLines = new ArrayList<>();

    protected CoerciveExecution() {
    }

    /**
     * Demanded.
     *
     * @param basis the paper that orders it
     * @param paper the demand
     * @throws Refusal 400 the demand gives no later day, or the term of the paper ended before it was served
     */
    public CoerciveExecution(UUID caseId, UUID partyId, DemandDuty given, Duty.Basis basis, UUID paper, String by, LocalDate on) {
        if (given.performBy().isBefore(basis.servedOn())) {
            throw Refusal.invalid("execution.duty.term-before-service");
        }
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = partyId;
        this.kind = given.kind();
        this.begunOn = on;
        this.duty = new Duty(given, basis);
        this.demand = new DutyDemand(given.demandBy(), paper, by, on);
    }

    /**
     * Removed at once.
     *
     * @param notice tells the party afterwards
     * @param record of what was done
     */
    public CoerciveExecution(UUID caseId, PerformAtOnce given, UUID notice, UUID record, String by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.partyId = given.partyId();
        this.kind = Kind.IMMEDIATE;
        this.begunOn = on;
        this.duty = new Duty(given);
        this.decision = new CoercionDecision(given, notice, by, on);
        this.carriedOut = new CarriedOut(given.how(), record);
    }

    /** The demand reached the party. */
    public void demandServed(LocalDate day) {
        requireDemand().served(day);
    }

    /** @throws Refusal 409 the demand was not served yet, or it was decided: then it is too late for this demand */
    public DutyStatement state(StateOnDemand said) {
        LocalDate served = requireDemand().servedOn().orElseThrow(() -> Refusal.conflict("execution.demand.not-awaited"));
        if (decision != null || isOver()) {
            throw Refusal.conflict("execution.demand.not-awaited");
        }
        if (said.receivedOn().isBefore(served)) {
            throw Refusal.invalid("execution.demand.before-service");
        }
        DutyStatement statement = new DutyStatement(this, said);
        statements.add(statement);
        return statement;
    }

    /** @throws Refusal 409 nothing waits to be examined */
    public DutyStatement examine(ExamineStatement found, String by, LocalDate on) {
        DutyStatement open = unexamined().orElseThrow(() -> Refusal.conflict("execution.demand.nothing-to-examine"));
        open.examine(found, by, on);
        return open;
    }

    /** The government ordered the department to demolish. */
    public void order(RecordGovernmentOrder given) {
        requireKind(Kind.DEMOLITION);
        requireFirst(order);
        order = new GovernmentOrder(given);
    }

    /** The head decided. */
    public void decide(DecideCoercion given, UUID paper, String by, LocalDate on) {
        requireRunning();
        requireFirst(decision);
        if ((kind == Kind.SUBSTITUTE) != (given.substitute() != null)) {
            throw Refusal.invalid(kind == Kind.SUBSTITUTE ? "execution.substitute.incomplete" : "execution.substitute.none");
        }
        decision = new CoercionDecision(given, paper, by, on);
    }

    /** The decision, or what tells of an immediate performance, reached the party. */
    public void decisionServed(LocalDate day) {
        decision().orElseThrow(() -> Refusal.conflict("execution.coercion.none")).served(day);
    }

    /** Announced in public. */
    public void announce(AnnounceDemolition given, UUID paper, LocalDate on) {
        requireRunning();
        requireKind(Kind.DEMOLITION);
        requireFirst(selfRemoval);
        selfRemoval = new SelfRemoval(given, paper, on);
    }

    /** The party is demanded for the last time before somebody else performs. */
    public void demandLast(UUID paper, LocalDate on) {
        requireRunning();
        requireKind(Kind.SUBSTITUTE);
        requireFirst(lastDemand);
        lastDemand = new LastDemand(paper, on);
    }

    /** That demand reached the party. */
    public void lastDemandServed(LocalDate day) {
        if (lastDemand == null) {
            throw Refusal.conflict("execution.demand.none");
        }
        lastDemand.served(day);
    }

    /** The building was cleared. */
    public void prepare(PrepareDemolition given, UUID list, LocalDate on) {
        requireRunning();
        requireKind(Kind.DEMOLITION);
        requireFirst(preparation);
        preparation = new Preparation(given, list, on);
        given.goods().forEach(line -> goods.add(new ListedGoods(this, goods.size(), line)));
    }

    /** Carried out. */
    public void carryOut(CarryOut given, UUID record) {
        requireRunning();
        requireFirst(carriedOut);
        LocalDate decided = decision().orElseThrow(() -> Refusal.conflict("execution.coercion.none")).decidedOn();
        if (Zones.dayOf(given.startedAt()).isBefore(decided)) {
            throw Refusal.invalid("execution.carry-out.before", decided);
        }
        carriedOut = new CarriedOut(given, record);
    }

    /** @param notice to pay; null where the party bears nothing */
    public void reckon(ReckonCosts given, UUID notice, LocalDate on) {
        if (carriedOut == null) {
            throw Refusal.conflict("execution.costs.not-carried-out");
        }
        requireFirst(costs);
        costs = new Costs(given, notice, on);
        given.lines().forEach(line -> costLines.add(new CostLine(this, costLines.size(), line)));
    }

    /** The notice of the costs reached the party. */
    public void costsServed(LocalDate day) {
        requireCosts().served(day);
    }

    /** The costs were paid. */
    public void costsPaid(RecordCosts given) {
        requireCosts().paid(given);
    }

    /** Stored goods were fetched by who they belong to. */
    public void fetched(String receiver, LocalDate on) {
        List<ListedGoods> kept = goods.stream().filter(ListedGoods::isKept).toList();
        if (kept.isEmpty()) {
            throw Refusal.conflict("execution.goods.none-kept");
        }
        kept.forEach(line -> line.fetched(receiver, on));
    }

    /** The party did it itself. */
    public void performed(RecordPerformance given) {
        requireRunning();
        if (given.performedOn().isBefore(duty.basisServedOn().orElse(begunOn))) {
            throw Refusal.invalid("execution.performance.before");
        }
        performed = new PartyPerformed(given);
    }

    /**
     * It stands still.
     *
     * @param performBy last day of an agreement; null for a suspension
     * @throws Refusal 409 it stands still already
     */
    public CoercionPause suspend(SuspendCoercion given, LocalDate performBy, UUID notice, String by, LocalDate on) {
        requireRunning();
        if (pause().isPresent()) {
            throw Refusal.conflict("execution.suspension.already");
        }
        CoercionPause made = new CoercionPause(this, given, performBy, notice, by, on);
        pauses.add(made);
        return made;
    }

    /** It goes on. */
    public CoercionPause resume(ResumeCoercion given, UUID notice, String by, LocalDate on) {
        CoercionPause open = pause().orElseThrow(() -> Refusal.conflict("execution.suspension.none"));
        open.resume(given, notice, by, on);
        return open;
    }

    /** The head ends it. */
    public void terminate(TerminateCoercion given, UUID notice, String by, LocalDate on) {
        requireRunning();
        requireFirst(end);
        end = new CoercionEnd(given, notice, by, on);
    }

    /** The party knows that it ended. */
    public void endServed(LocalDate day) {
        if (end == null) {
            throw Refusal.conflict("execution.end.none");
        }
        end.served(day);
    }

    /** What was carried out was undone. */
    public void restore(RestoreExecuted given, UUID notice, LocalDate on) {
        if (carriedOut == null) {
            throw Refusal.conflict("execution.costs.not-carried-out");
        }
        requireFirst(restoration);
        restoration = new Restoration(given, notice, on);
    }

    private DutyDemand requireDemand() {
        if (demand == null) {
            throw Refusal.conflict("execution.demand.none");
        }
        return demand;
    }

    private Costs requireCosts() {
        if (costs == null) {
            throw Refusal.conflict("execution.costs.none-to-serve");
        }
        return costs;
    }

    private void requireKind(Kind wanted) {
        if (kind != wanted) {
            throw Refusal.conflict("execution.coercion.other-kind");
        }
    }

    private void requireRunning() {
        if (isOver() || end != null || carriedOut != null) {
            throw Refusal.conflict("execution.coercion.over");
        }
    }

    private static void requireFirst(Object part) {
        if (part != null) {
            throw Refusal.conflict("execution.coercion.done-before");
        }
    }

    /** Whether nothing more comes of it. */
    public boolean isOver() {
        return performed != null || end != null && end.servedOn().isPresent() || costs != null && costs.isSettled();
    }

    /** Whether the duty is fulfilled, by whomever. */
    public boolean isFulfilled() {
        return performed != null || carriedOut != null;
    }

    /** The statement nobody examined yet. */
    public Optional<DutyStatement> unexamined() {
        return statements.stream().filter(statement -> !statement.isExamined()).findFirst();
    }

    /** Whether a statement was found right: nothing is decided on this demand. */
    public boolean isObjectionAdopted() {
        return statements.stream().anyMatch(DutyStatement::isAdopted);
    }

    /** The pause that is open. */
    public Optional<CoercionPause> pause() {
        return pauses.stream().filter(CoercionPause::isOpen).findFirst();
    }

    /** From that day review and suit are over for good, as the last pause says. */
    public Optional<LocalDate> remedyEnded() {
        return pauses.stream().flatMap(pause -> pause.remedyEnded().stream()).reduce((a, b) -> b);
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

    public Kind kind() {
        return kind;
    }

    public LocalDate begunOn() {
        return begunOn;
    }

    public Duty duty() {
        return duty;
    }

    public Optional<DutyDemand> demand() {
        return Optional.ofNullable(demand);
    }

    public Optional<GovernmentOrder> order() {
        return Optional.ofNullable(order);
    }

    public Optional<CoercionDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<SelfRemoval> selfRemoval() {
        return Optional.ofNullable(selfRemoval);
    }

    public Optional<LastDemand> lastDemand() {
        return Optional.ofNullable(lastDemand);
    }

    public Optional<Preparation> preparation() {
        return Optional.ofNullable(preparation);
    }

    public Optional<CarriedOut> carriedOut() {
        return Optional.ofNullable(carriedOut);
    }

    public Optional<Costs> costs() {
        return Optional.ofNullable(costs);
    }

    public Optional<PartyPerformed> performed() {
        return Optional.ofNullable(performed);
    }

    public Optional<CoercionEnd> end() {
        return Optional.ofNullable(end);
    }

    public Optional<Restoration> restoration() {
        return Optional.ofNullable(restoration);
    }

    public List<DutyStatement> statements() {
        return List.copyOf(statements);
    }

    public List<CoercionPause> pauses() {
        return List.copyOf(pauses);
    }

    public List<ListedGoods> goods() {
        return List.copyOf(goods);
    }

    public List<CostLine> costLines() {
        return List.copyOf(costLines);
    }
}
