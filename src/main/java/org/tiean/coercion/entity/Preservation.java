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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.kernel.entity.Refusal;

/**
 * Evidence registered and preserved (先行登记保存证据; 行政处罚法56): asked for, approved, taken, disposed of or lapsed, given back.
 * When its seven working days end is counted by the calendar; that they ended is written here by {@link #lapse}.
 */
@Entity
@Table(name = "preservation", schema = "tiean")
public class Preservation {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "party_id")
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private ProposePreservation.Ground ground;

    private String reason;

    @Column(name = "things_asked")
    private String thingsAsked;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Enumerated(EnumType.STRING)
    private MeasureOpinion.Outcome outcome;

    private String opinion;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String mandate;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    private String keeper;

    @Column(name = "notice_id")
    private UUID noticeId;

    @Column(name = "served_on")
    private LocalDate servedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "end_paper_id")
    private UUID endPaperId;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @OneToMany(mappedBy = "preservation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<PreservedThing> things = new ArrayList<>();

    protected Preservation() {
    }

    public Preservation(UUID id, UUID caseId, ProposePreservation asked, String by, LocalDate on) {
        this.id = id;
        this.caseId = caseId;
        this.partyId = asked.partyId();
        this.ground = asked.ground();
        this.reason = asked.reason();
        this.thingsAsked = asked.things();
        this.proposedBy = by;
        this.proposedOn = on;
    }

    /** The head answers. @param under title of the order a deputy acted on, empty for the head */
    public void answer(MeasureOpinion given, String by, LocalDate on, String under) {
        if (outcome != null) {
            throw Refusal.conflict("coercion.measure.decided");
        }
        outcome = given.outcome();
        opinion = given.opinion();
        decidedBy = by;
        decidedOn = on;
        mandate = under;
        if (outcome == MeasureOpinion.Outcome.REFUSED) {
            closedOn = on;
        }
    }

    /** The things were counted and preserved. */
    public void take(TakePreservation given, String by, Instant at) {
        if (outcome != MeasureOpinion.Outcome.APPROVED || takenAt != null) {
            throw Refusal.conflict("coercion.measure.not-to-take");
        }
        takenAt = at;
        takenBy = by;
        keeper = given.keeper();
        given.things().forEach(thing -> things.add(new PreservedThing(this, things.size() + 1, thing)));
    }

    /** The paper that says so. */
    public void documented(UUID notice) {
        noticeId = notice;
    }

    /** The notice reached the party. */
    public void served(LocalDate day) {
        if (servedOn != null) {
            throw Refusal.conflict("coercion.measure.served");
        }
        servedOn = day;
    }

    /**
     * The head disposes of everything that is held.
     *
     * @throws Refusal 409 nothing is held, 400 a thing is missing or named twice
     */
    public void dispose(DisposePreservation given, LocalDate on) {
        if (!isInForce()) {
            throw Refusal.conflict("coercion.measure.not-in-force");
        }
        Set<UUID> named = new HashSet<>();
        given.disposals().forEach(one -> named.add(one.thingId()));
        if (named.size() != given.disposals().size() || !named.equals(things.stream().map(PreservedThing::id).collect(Collectors.toSet()))) {
            throw Refusal.invalid("coercion.disposal.every-thing");
        }
        given.disposals().forEach(one -> thing(one.thingId()).end(one.end(), one.reason(), on));
        endedOn = on;
    }

    /** The time to dispose is over: the measure ended by itself. False where something had been decided. */
    public boolean lapse(LocalDate day) {
        if (!isInForce()) {
            return false;
        }
        things.forEach(thing -> thing.end(PreservedEnd.LAPSED, null, day));
        endedOn = day;
        return true;
    }

    /** The paper on its end. */
    public void endDocumented(UUID paper) {
        endPaperId = paper;
    }

    /** What is the party's was given back, the paper served. */
    public void handedBack(LocalDate day) {
        if (endedOn == null || closedOn != null) {
            throw Refusal.conflict("coercion.measure.nothing-to-give-back");
        }
        things.stream().filter(PreservedThing::isToGiveBack).forEach(thing -> thing.givenBack(day));
        closedOn = day;
    }

    private PreservedThing thing(UUID thingId) {
        return things.stream().filter(one -> one.id().equals(thingId)).findFirst().orElseThrow();
    }

    /** Taken, and nothing was decided yet. */
    public boolean isInForce() {
        return takenAt != null && endedOn == null;
    }

    /** Nothing more comes of it. */
    public boolean isOver() {
        return closedOn != null;
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

    public ProposePreservation.Ground ground() {
        return ground;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String thingsAsked() {
        return thingsAsked;
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

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<Instant> takenAt() {
        return Optional.ofNullable(takenAt);
    }

    public Optional<String> keeper() {
        return Optional.ofNullable(keeper);
    }

    public Optional<UUID> noticeId() {
        return Optional.ofNullable(noticeId);
    }

    public Optional<LocalDate> servedOn() {
        return Optional.ofNullable(servedOn);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<UUID> endPaperId() {
        return Optional.ofNullable(endPaperId);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public List<PreservedThing> things() {
        return List.copyOf(things);
    }
}
