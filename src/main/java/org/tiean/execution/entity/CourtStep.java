package org.tiean.execution.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One thing the court did with an application; written once. */
@Entity
@Table(name = "court_step", schema = "tiean")
public class CourtStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "enforcement_id")
    private Enforcement enforcement;

    /** Which of the court's steps it is, from 0; two may be of one day. */
    private int place;

    @Enumerated(EnumType.STRING)
    private RecordCourtStep.Kind kind;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private String number;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected CourtStep() {
    }

    CourtStep(Enforcement enforcement, int place, RecordCourtStep given, String by) {
        this.id = UUID.randomUUID();
        this.enforcement = enforcement;
        this.place = place;
        this.kind = given.kind();
        this.happenedOn = given.happenedOn();
        this.number = given.number();
        this.note = given.note();
        this.recordedBy = by;
    }

    public RecordCourtStep.Kind kind() {
        return kind;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    /** Of the court's paper. */
    public String number() {
        return number;
    }
}
