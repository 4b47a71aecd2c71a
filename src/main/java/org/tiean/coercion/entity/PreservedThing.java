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

/** A thing that was preserved, and what became of it. */
@Entity
@Table(name = "preserved_thing", schema = "tiean")
public class PreservedThing {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "preservation_id")
    private Preservation preservation;

    private int position;

    @Embedded
    private Thing thing;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_kind")
    private PreservedEnd end;

    @Column(name = "end_reason")
    private String reason;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "given_back_on")
    private LocalDate givenBackOn;

    protected PreservedThing() {
    }

    PreservedThing(Preservation preservation, int position, Thing thing) {
        this.id = UUID.randomUUID();
        this.preservation = preservation;
        this.position = position;
        this.thing = thing;
    }

    void end(PreservedEnd how, String why, LocalDate day) {
        if (end != null) {
            throw Refusal.conflict("coercion.thing.disposed", thing.name());
        }
        end = how;
        reason = why;
        endedOn = day;
    }

    void givenBack(LocalDate day) {
        givenBackOn = day;
    }

    /** Nothing was decided on it yet. */
    public boolean isHeld() {
        return end == null;
    }

    /** It is the party's again and was not given back yet. */
    public boolean isToGiveBack() {
        return end != null && end.isGivenBack() && givenBackOn == null;
    }

    public UUID id() {
        return id;
    }

    public Thing thing() {
        return thing;
    }

    public Optional<PreservedEnd> end() {
        return Optional.ofNullable(end);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<LocalDate> givenBackOn() {
        return Optional.ofNullable(givenBackOn);
    }
}
