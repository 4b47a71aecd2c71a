package org.tiean.remedy.entity;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.decision.entity.ChangedAmount;

/** How a review or an instance of a suit ended (行政复议决定、裁判); written once. */
@Entity
@Table(name = "remedy_ruling", schema = "tiean")
public class Ruling {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "remedy_id")
    private Remedy remedy;

    private int instance;

    @Enumerated(EnumType.STRING)
    private RulingKind kind;

    private String number;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "served_on")
    private LocalDate servedOn;

    private boolean procedural;

    @Column(name = "redo_by")
    private LocalDate redoBy;

    private String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @OneToMany(mappedBy = "ruling", cascade = CascadeType.PERSIST)
    private List<RulingLine> lines = new ArrayList<>();

    protected Ruling() {
    }

    Ruling(Remedy remedy, int instance, RecordRuling given, String by) {
        this.id = UUID.randomUUID();
        this.remedy = remedy;
        this.instance = instance;
        this.kind = given.kind();
        this.number = given.number();
        this.decidedOn = given.decidedOn();
        this.servedOn = given.servedOn();
        this.procedural = given.procedural();
        this.redoBy = given.redoBy();
        this.note = given.note();
        this.recordedBy = by;
        given.amounts().forEach(line -> lines.add(new RulingLine(this, line)));
    }

    public UUID id() {
        return id;
    }

    /** 1 for a review and a first instance, 2 for an appeal. */
    public int instance() {
        return instance;
    }

    public RulingKind kind() {
        return kind;
    }

    public String number() {
        return number;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public LocalDate servedOn() {
        return servedOn;
    }

    public boolean isProcedural() {
        return procedural;
    }

    /** Last day to decide anew, where it sets one. */
    public Optional<LocalDate> redoBy() {
        return Optional.ofNullable(redoBy);
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public List<ChangedAmount> amounts() {
        return lines.stream().map(RulingLine::asAmount).toList();
    }
}
