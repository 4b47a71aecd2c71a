package org.tiean.coercion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.entity.Refusal;

/** A thing that was sealed or detained, and what became of it. */
@Entity
@Table(name = "seized_thing", schema = "tiean")
public class SeizedThing {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "seizure_id")
    private Seizure seizure;

    private int position;

    @Embedded
    private Thing thing;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private SeizedEnd end;

    @Column(name = "end_reason")
    private String reason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "paper_id")
    private UUID paperId;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    protected SeizedThing() {
    }

    SeizedThing(Seizure seizure, int position, Thing thing) {
        this.id = UUID.randomUUID();
        this.seizure = seizure;
        this.position = position;
        this.thing = thing;
    }

    void end(SeizedEnd how, String why, LocalDate day) {
        if (end != null) {
            throw Refusal.conflict("coercion.thing.disposed", thing.name());
        }
        end = how;
        reason = why;
        endedOn = day;
        if (how == SeizedEnd.CONFISCATED || how == SeizedEnd.DESTROYED || how == SeizedEnd.AUCTIONED) {
            // the decision that says so is a paper of its own
            settledOn = day;
        }
    }

    /** The paper that tells the party of it. */
    public void documented(UUID paper) {
        paperId = paper;
    }

    void settled(LocalDate day) {
        settledOn = day;
    }

    /** Sealed or detained still. */
    public boolean isHeld() {
        return end == null;
    }

    /** Lifted and not given back yet, or handed on and the party not told yet. */
    public boolean isToSettle() {
        return end != null && settledOn == null;
    }

    public UUID id() {
        return id;
    }

    public Thing thing() {
        return thing;
    }

    public Optional<SeizedEnd> end() {
        return Optional.ofNullable(end);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<UUID> paperId() {
        return Optional.ofNullable(paperId);
    }

    public Optional<LocalDate> settledOn() {
        return Optional.ofNullable(settledOn);
    }
}
