package org.tiean.coercion.entity;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Refusal;

/**
 * Things sealed or detained (查封、扣押; 行政强制法 22–28): asked for and approved, or taken because it could not wait and approved
 * within a day; held, perhaps prolonged, perhaps tested meanwhile; lifted, confiscated, handed on; given back. When its term ends
 * is counted by the calendar; that it ended is written here by {@link #lapse}.
 */
@Entity
@Table(name = "seizure", schema = "tiean")
public class Seizure {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private SeizureKind kind;

    private String basis;

    @Enumerated(EnumType.STRING)
    private SeizureGround ground;

    private String reason;

    @Column(name = "things_asked")
    private String thingsAsked;

    private String urgency;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private MeasureOpinion.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String mandate;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "extended_on")
    private LocalDate extendedOn;

    @Column(name = "extended_days")
    private Integer extendedDays;

    @Column(name = "extension_id")
    private UUID extensionId;

    @Column(name = "extension_served_on")
    private LocalDate extensionServedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "seizure", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<SeizedThing> things = new ArrayList<>();

    @OneToMany(mappedBy = "seizure", cascade = CascadeType.PERSIST)
    @OrderBy("begunOn, id")
    private List<GoodsExamination> tests = new ArrayList<>();

    protected Seizure() {
    }

    public Seizure(UUID id, UUID caseId, ProposeSeizure asked, String by, LocalDate on) {
        this.id = id;
        this.caseId = caseId;
        this.partyId = asked.partyId();
        this.kind = asked.kind();
        this.basis = asked.basis();
        this.ground = asked.ground();
        this.reason = asked.reason();
        this.thingsAsked = asked.things();
        this.proposedBy = by;
        this.proposedOn = on;
    }

    /** It could not wait: taken first (行政强制法19). */
    public static Seizure onTheSpot(UUID id, UUID caseId, SeizeOnTheSpot given, String by, LocalDate on, Instant at) {
        Seizure made = new Seizure(id, caseId, given.what(), by, on);
        made.urgency = given.urgency();
        made.keep(given.how(), by, at);
        return made;
    }

    /**
     * The head answers, before or after the fact. Refused after the fact it is lifted at once.
     *
     * @param under title of the order a deputy acted on, empty for the head
     */
    public void answer(MeasureOpinion given, String by, Instant at, LocalDate on, String under) {
        if (outcome != null || takenAt != null && !isInForce()) {
            throw Refusal.conflict("coercion.measure.decided");
        }
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedAt = at;
        mandate = under;
        if (outcome == MeasureOpinion.Outcome.REFUSED) {
            if (takenAt == null) {
                closedOn = on;
            } else {
                endAll(SeizedEnd.NOT_APPROVED, on);
            }
        }
    }

    /** What was approved is done. */
    public void take(TakeSeizure given, String by, Instant at) {
        if (outcome != MeasureOpinion.Outcome.APPROVED || takenAt != null) {
            throw Refusal.conflict("coercion.measure.not-to-take");
        }
        keep(given, by, at);
    }

    private void keep(TakeSeizure given, String by, Instant at) {
        takenAt = at;
        takenBy = by;
        given.things().forEach(thing -> things.add(new SeizedThing(this, things.size() + 1, thing)));
    }

    /** The decision. */
    public void documented(UUID decision) {
        decisionId = decision;
    }

    /** Decision and list were handed over. */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("coercion.measure.served");
        }
        servedOn = day;
    }

    /** The head prolongs it, once. */
    public void extend(ExtendSeizure given, LocalDate on) {
        requireInForce();
        if (extendedOn != null) {
            throw new Refusal(Refusal.Kind.UNLAWFUL, Citation.of("行政强制法", 25, 1), "coercion.extension.once");
        }
        extendedOn = on;
        extendedDays = given.days();
    }

    /** The notice of it. */
    public void extensionDocumented(UUID paper) {
        extensionId = paper;
    }

    /** The notice of it reached the party. */
    public void extensionServed(LocalDate day) {
        if (extendedOn == null || extensionServedOn != null) {
            throw Refusal.conflict("coercion.measure.served");
        }
        extensionServedOn = day;
    }

    /** @throws Refusal 409 not in force, or a test runs already */
    public GoodsExamination begin(BeginTesting given, LocalDate on) {
        requireInForce();
        if (openTest().isPresent()) {
            throw Refusal.conflict("coercion.testing.running");
        }
        GoodsExamination test = new GoodsExamination(this, given, on);
        tests.add(test);
        return test;
    }

    /**
     * The head disposes of some things or of all.
     *
     * @return what was disposed of
     * @throws Refusal 409 not in force, a thing disposed of before; 404 a thing that is none of this
     */
    public List<SeizedThing> dispose(DisposeSeizure given, LocalDate on) {
        requireInForce();
        List<SeizedThing> named = given.disposals().stream().map(one -> {
            SeizedThing thing = things.stream().filter(each -> each.id().equals(one.thingId())).findFirst()
                    .orElseThrow(() -> Refusal.notFound("coercion.thing.unknown"));
            thing.end(one.end(), one.reason(), on);
            return thing;
        }).toList();
        closeIfSettled(on);
        return named;
    }

    /**
     * Things were auctioned against the fine (行政强制法46(3)).
     *
     * @throws Refusal 409 not in force, a thing disposed of before
     */
    public void auctioned(Set<UUID> sold, LocalDate day) {
        requireInForce();
        things.stream().filter(thing -> sold.contains(thing.id())).forEach(thing -> thing.end(SeizedEnd.AUCTIONED, SeizedEnd.AUCTIONED.words(), day));
        closeIfSettled(day);
    }

    /** The term is over: what is held is free by law. @return what became free, empty where nothing was held */
    public List<SeizedThing> lapse(LocalDate day) {
        return endAll(SeizedEnd.LAPSED, day);
    }

    /** Nobody approved it in time: it is lifted. @return what became free */
    public List<SeizedThing> notApproved(LocalDate day) {
        return outcome == null ? endAll(SeizedEnd.NOT_APPROVED, day) : List.of();
    }

    private List<SeizedThing> endAll(SeizedEnd how, LocalDate day) {
        List<SeizedThing> held = things.stream().filter(SeizedThing::isHeld).toList();
        held.forEach(thing -> thing.end(how, null, day));
        return held;
    }

    /** The papers reached the party, what is its own was given back. */
    public void handedBack(LocalDate day) {
        if (things.stream().noneMatch(SeizedThing::isToSettle)) {
            throw Refusal.conflict("coercion.measure.nothing-to-give-back");
        }
        things.stream().filter(SeizedThing::isToSettle).forEach(thing -> thing.settled(day));
        closeIfSettled(day);
    }

    private void closeIfSettled(LocalDate day) {
        if (things.stream().noneMatch(thing -> thing.isHeld() || thing.isToSettle())) {
            closedOn = day;
        }
    }

    private void requireInForce() {
        if (!isInForce()) {
            throw Refusal.conflict("coercion.measure.not-in-force");
        }
    }

    /** Taken, and something is held still. */
    public boolean isInForce() {
        return takenAt != null && things.stream().anyMatch(SeizedThing::isHeld);
    }

    /** Taken because it could not wait, and nobody has answered yet. */
    public boolean isUnapproved() {
        return urgency != null && outcome == null;
    }

    /** Nothing more comes of it. */
    public boolean isOver() {
        return closedOn != null;
    }

    /** Something was lifted or handed on and has to be given back, or told. */
    public boolean isToSettle() {
        return things.stream().anyMatch(SeizedThing::isToSettle);
    }

    /** The test that is not over, its result told. */
    public Optional<GoodsExamination> openTest() {
        return tests.stream().filter(GoodsExamination::isOpen).findFirst();
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

    public SeizureKind kind() {
        return kind;
    }

    /** Code of the item of the power list that allows it. */
    public String basis() {
        return basis;
    }

    public SeizureGround ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String thingsAsked() {
        return thingsAsked;
    }

    /** Why it could not wait; empty where it was approved before. */
    public Optional<String> urgency() {
        return Optional.ofNullable(urgency);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<MeasureOpinion.Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<LocalDate> extendedOn() {
        return Optional.ofNullable(extendedOn);
    }

    public Optional<UUID> extensionId() {
        return Optional.ofNullable(extensionId);
    }

    public Optional<LocalDate> extensionServedOn() {
        return Optional.ofNullable(extensionServedOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public List<SeizedThing> things() {
        return List.copyOf(things);
    }

    public List<GoodsExamination> tests() {
        return List.copyOf(tests);
    }
}
