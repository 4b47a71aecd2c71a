package org.tiean.authority.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.tiean.kernel.entity.Refusal;

/**
 * One version of an item of the power list (行政处罚事项): an unlawful act with the clause that forbids it
 * (违则), the clause that punishes it (罚则) and the numbers read from that. Versions of one act form a
 * family; a change of law brings a new version and ends the old one.
 *
 * <p>Code {@code CG-DQ-001-2} = family {@code CG-DQ-001}, version 2.
 */
@Entity
@Table(name = "power_item")
public class PowerItem {

    @Id
    private String code;

    @Column(nullable = false)
    private String family;

    @Column(name = "family_version", nullable = false)
    private int familyVersion;

    @Column(nullable = false)
    private String domain;

    @Column(nullable = false)
    private String name;

    @Embedded
    @AttributeOverride(name = "statuteId", column = @Column(name = "duty_statute_id"))
    @AttributeOverride(name = "article", column = @Column(name = "duty_article"))
    @AttributeOverride(name = "paragraph", column = @Column(name = "duty_paragraph"))
    @AttributeOverride(name = "item", column = @Column(name = "duty_item"))
    private Clause duty;

    @Embedded
    @AttributeOverride(name = "statuteId", column = @Column(name = "liability_statute_id"))
    @AttributeOverride(name = "article", column = @Column(name = "liability_article"))
    @AttributeOverride(name = "paragraph", column = @Column(name = "liability_paragraph"))
    @AttributeOverride(name = "item", column = @Column(name = "liability_item"))
    private Clause liability;

    @Column(name = "duty_text")
    private String dutyText;

    @Column(name = "liability_text", nullable = false)
    private String liabilityText;

    @Column(name = "penalty_kinds", nullable = false)
    private String penaltyKinds;

    @Embedded
    private FineRule fine;

    @Embedded
    private CorrectionRule correction;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    private String supersedes;

    @Column(nullable = false)
    private String jurisdiction;

    @Column(nullable = false)
    private String verification;

    @Column(name = "verified_against", nullable = false)
    private String verifiedAgainst;

    private String notes;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Version
    private int version;

    protected PowerItem() {
    }

    /** @param span first and last day; last null while in force */
    public PowerItem(ItemCode code, ItemWords words, Clause duty, Clause liability, List<String> penaltyKinds,
            FineRule fine, CorrectionRule correction, LocalDate[] span, Provenance provenance) {
        this.code = code.code();
        this.family = code.family();
        this.familyVersion = code.version();
        this.domain = Objects.requireNonNull(words.domain());
        this.name = Objects.requireNonNull(words.name());
        this.dutyText = words.dutyText();
        this.liabilityText = Objects.requireNonNull(words.liabilityText());
        this.duty = Objects.requireNonNull(duty);
        this.liability = Objects.requireNonNull(liability);
        this.penaltyKinds = String.join(";", penaltyKinds);
        this.fine = Objects.requireNonNull(fine);
        this.correction = Objects.requireNonNull(correction);
        this.effectiveFrom = Objects.requireNonNull(span[0]);
        this.effectiveTo = span[1];
        this.supersedes = provenance.supersedes();
        this.jurisdiction = Objects.requireNonNull(provenance.jurisdiction());
        this.verification = Objects.requireNonNull(provenance.verification());
        this.verifiedAgainst = Objects.requireNonNull(provenance.verifiedAgainst());
        this.notes = provenance.notes();
        this.contentHash = Objects.requireNonNull(provenance.contentHash());
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException("effective_to 早于 effective_from");
        }
    }

    /** The law under it ended. The words and numbers never change: decisions rest on them. */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(effectiveFrom)) {
            throw Refusal.invalid("authority.item.ends-before-start", code);
        }
        this.effectiveTo = lastDay;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether a fine can be reckoned at all; without, the item cannot be switched on (Z-18). */
    public boolean hasAmount() {
        return fine.basis() != FineBasis.NONE;
    }

    public String code() {
        return code;
    }

    public String family() {
        return family;
    }

    public int familyVersion() {
        return familyVersion;
    }

    public String domain() {
        return domain;
    }

    public String name() {
        return name;
    }

    /** 违则. */
    public Clause duty() {
        return duty;
    }

    /** 罚则. */
    public Clause liability() {
        return liability;
    }

    /** Exact words of the duty, null where the text was not seen. */
    public String dutyText() {
        return dutyText;
    }

    public String liabilityText() {
        return liabilityText;
    }

    /** Penalty kinds (处罚种类) as the clause names them, e.g. 罚款, 没收违法所得. */
    public List<String> penaltyKinds() {
        return List.of(penaltyKinds.split(";"));
    }

    public FineRule fine() {
        return fine;
    }

    public CorrectionRule correction() {
        return correction;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    /** Code of the version this one replaces, or null. */
    public String supersedes() {
        return supersedes;
    }

    public Provenance provenance() {
        return new Provenance(supersedes, jurisdiction, verification, verifiedAgainst, notes, contentHash);
    }
}
