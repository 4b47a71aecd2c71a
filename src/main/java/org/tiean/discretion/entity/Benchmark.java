package org.tiean.discretion.entity;

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
import java.util.UUID;

/**
 * A {@link BenchmarkVersion} as the house keeps it. A correction makes the next edition and retires this
 * one; the id of the edition that a case used is kept with its explanation.
 */
@Entity
@Table(name = "benchmark")
public class Benchmark {

    @Id
    private UUID id;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_group")
    private PartyGroup party;

    private int edition;

    @Column(name = "maker_organ")
    private String makerOrgan;

    @Enumerated(EnumType.STRING)
    @Column(name = "maker_level")
    private MakerLevel makerLevel;

    private String jurisdiction;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    private String basis;

    @OneToMany(mappedBy = "benchmark", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BenchmarkRow> rows = new ArrayList<>();

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Version
    private int version;

    protected Benchmark() {
    }

    /** @param edition 1 for the first, one more for each correction */
    public Benchmark(BenchmarkVersion value, int edition, Instant loadedAt) {
        this.id = UUID.randomUUID();
        this.itemCode = value.itemCode();
        this.party = value.party();
        this.edition = edition;
        if (value.maker() != null) {
            this.makerOrgan = value.maker().organ();
            this.makerLevel = value.maker().level();
            this.jurisdiction = value.maker().jurisdiction();
        }
        this.effectiveFrom = value.from();
        this.effectiveTo = value.to();
        this.basis = value.basis();
        this.loadedAt = loadedAt;
        for (TierRule rule : value.rules()) {
            rows.add(new BenchmarkRow(this, rows.size() + 1, rule));
        }
    }

    public BenchmarkVersion value() {
        Maker maker = makerOrgan == null ? null : new Maker(makerOrgan, makerLevel, jurisdiction);
        return new BenchmarkVersion(itemCode, party, maker, effectiveFrom, effectiveTo, basis,
                rows.stream().map(BenchmarkRow::rule).toList());
    }

    /** Makes the corrected edition and retires this one. */
    public Benchmark corrected(BenchmarkVersion value, Instant at) {
        if (retiredAt != null) {
            throw new IllegalStateException("not the current edition of " + itemCode);
        }
        retiredAt = at;
        return new Benchmark(value, edition + 1, at);
    }

    /** With the mark of the edition, for a case that relies on it. */
    public BenchmarkEdition marked() {
        return new BenchmarkEdition(id, edition, value());
    }

    public UUID id() {
        return id;
    }

    public int edition() {
        return edition;
    }
}
