package org.tiean.authority.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.tiean.kernel.entity.Refusal;

/** An item of coercion or inspection (行政强制、行政检查事项) of the power list. */
@Entity
@Table(name = "other_power")
public class OtherPower {

    /** What kind of power it is. */
    public enum Kind {
        /** 强制措施. */
        COERCIVE_MEASURE("强制措施"),
        /** 强制执行. */
        COERCIVE_EXECUTION("强制执行"),
        /** 行政检查. */
        INSPECTION("行政检查"),
        /** 其他行政权力, such as taking over, rewarding or ordering by law. */
        OTHER("其他行政权力");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** @throws IllegalArgumentException for another word */
        public static Kind ofWord(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(word);
        }

        public String word() {
            return word;
        }
    }

    @Id
    private String code;

    @Column(nullable = false)
    private String family;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind;

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
    private Clause basis;

    @Column(name = "duty_text")
    private String dutyText;

    @Column(name = "liability_text", nullable = false)
    private String basisText;

    @Column(name = "power_object", nullable = false)
    private String object;

    @Column(name = "effective_from", nullable = false)
    private LocalDate effectiveFrom;

    @Column(name = "effective_to")
    private LocalDate effectiveTo;

    @Column(nullable = false)
    private String verification;

    @Column(name = "verified_against", nullable = false)
    private String verifiedAgainst;

    private String notes;

    @Column(name = "content_hash", nullable = false)
    private String contentHash;

    @Version
    private int version;

    protected OtherPower() {
    }

    /**
     * @param duty   the duty it enforces, or null
     * @param basis  the clause that gives the power
     * @param object what it is directed at (对象)
     */
    public OtherPower(ItemCode code, Kind kind, ItemWords words, Clause duty, Clause basis, String object,
            LocalDate[] span, Provenance provenance) {
        this.code = code.code();
        this.family = code.family();
        this.kind = Objects.requireNonNull(kind);
        this.domain = Objects.requireNonNull(words.domain());
        this.name = Objects.requireNonNull(words.name());
        this.dutyText = words.dutyText();
        this.basisText = Objects.requireNonNull(words.liabilityText());
        this.duty = duty;
        this.basis = Objects.requireNonNull(basis);
        this.object = Objects.requireNonNull(object);
        this.effectiveFrom = Objects.requireNonNull(span[0]);
        this.effectiveTo = span[1];
        this.verification = Objects.requireNonNull(provenance.verification());
        this.verifiedAgainst = Objects.requireNonNull(provenance.verifiedAgainst());
        this.notes = provenance.notes();
        this.contentHash = Objects.requireNonNull(provenance.contentHash());
    }

    /** The law under it ended. */
    public void endOn(LocalDate lastDay) {
        if (lastDay.isBefore(effectiveFrom)) {
            throw Refusal.invalid("authority.item.ends-before-start", code);
        }
        this.effectiveTo = lastDay;
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    public String code() {
        return code;
    }

    public String family() {
        return family;
    }

    public Kind kind() {
        return kind;
    }

    public String domain() {
        return domain;
    }

    public String name() {
        return name;
    }

    /** The duty it enforces, or null. */
    public Clause duty() {
        return duty;
    }

    public Clause basis() {
        return basis;
    }

    public String dutyText() {
        return dutyText;
    }

    public String basisText() {
        return basisText;
    }

    public String object() {
        return object;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate effectiveTo() {
        return effectiveTo;
    }

    public Provenance provenance() {
        return new Provenance(null, null, verification, verifiedAgainst, notes, contentHash);
    }

    public String contentHash() {
        return contentHash;
    }
}
