package org.tiean.investigation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** One sample of a taking (样品), and what became of it. */
@Entity
@Table(name = "sample", schema = "tiean")
public class SampleLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "sampling_id")
    private Sampling sampling;

    private int sequence;

    private String name;

    private String batch;

    private String quantity;

    private String seal;

    private boolean split;

    @Column(name = "kept_at")
    private String keptAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private SampleEnd end;

    @Column(name = "outcome_reason")
    private String reason;

    protected SampleLine() {
    }

    SampleLine(Sampling sampling, int sequence, TakeSamples.Sample given) {
        this.id = UUID.randomUUID();
        this.sampling = sampling;
        this.sequence = sequence;
        this.name = given.name();
        this.batch = given.batch();
        this.quantity = given.quantity();
        this.seal = given.seal();
        this.split = given.split();
        this.keptAt = given.keptAt();
    }

    void end(DisposeSamples.Line line) {
        this.end = line.end();
        this.reason = line.reason();
    }

    /** Number in the list, from 1. */
    public int sequence() {
        return sequence;
    }

    public String name() {
        return name;
    }

    public String batch() {
        return batch;
    }

    public String quantity() {
        return quantity;
    }

    public String seal() {
        return seal;
    }

    public boolean isSplit() {
        return split;
    }

    public String keptAt() {
        return keptAt;
    }

    /** Empty while nothing became of it. */
    public Optional<SampleEnd> end() {
        return Optional.ofNullable(end);
    }

    /** Why it ended so; null while it did not. */
    public String reason() {
        return reason;
    }
}
