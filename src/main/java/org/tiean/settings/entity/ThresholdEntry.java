package org.tiean.settings.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/** One row of the thresholds table, {@code thresholds.csv}. */
@Entity
@Table(name = "threshold")
public class ThresholdEntry {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String meaning;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind", nullable = false)
    private PartyKind partyKind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Operator operator;

    @Column(name = "amount_fen")
    private Money amount;

    @Column(nullable = false)
    private String jurisdiction;

    @Column(nullable = false)
    private String source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Verification verified;

    @Column(nullable = false)
    private boolean illustrative;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    private String notes;

    @Version
    private int version;

    protected ThresholdEntry() {
    }

    /**
     * @param effectiveFrom null where the start is not known
     * @param effectiveTo   last day, null while it holds
     */
    public ThresholdEntry(Threshold threshold, LocalDate effectiveFrom, LocalDate effectiveTo, String notes) {
        this.id = UUID.randomUUID();
        this.code = threshold.code();
        this.meaning = threshold.meaning();
        this.partyKind = threshold.partyKind();
        this.operator = threshold.operator();
        this.amount = threshold.amount();
        this.jurisdiction = threshold.jurisdiction();
        this.source = threshold.source();
        this.verified = threshold.verified();
        this.illustrative = threshold.illustrative();
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.notes = notes;
    }

    /** Ends it; the figures themselves never change. */
    public void endOn(LocalDate lastDay) {
        if (effectiveFrom != null && lastDay.isBefore(effectiveFrom)) {
            throw Refusal.conflict("settings.successor.too-early", code, effectiveFrom);
        }
        this.effectiveTo = lastDay;
    }

    public boolean holdsOn(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public Threshold threshold() {
        return new Threshold(code, meaning, partyKind, operator, amount, jurisdiction, source, verified, illustrative);
    }

    /** Code, party kind, jurisdiction and start: what makes a row this row. */
    public String rowKey() {
        return code + "|" + partyKind + "|" + jurisdiction + "|" + effectiveFrom;
    }

    /** Whether it speaks about the same parties in the same place on some day on which another row does, begun another day. */
    public boolean overlaps(ThresholdEntry other) {
        return code.equals(other.code) && partyKind == other.partyKind && jurisdiction.equals(other.jurisdiction)
                && !Objects.equals(effectiveFrom, other.effectiveFrom)
                && (effectiveTo == null || other.effectiveFrom == null || !other.effectiveFrom.isAfter(effectiveTo))
                && (other.effectiveTo == null || effectiveFrom == null || !effectiveFrom.isAfter(other.effectiveTo));
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    public String notes() {
        return notes;
    }
}
