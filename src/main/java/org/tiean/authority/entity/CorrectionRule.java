package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.tiean.kernel.entity.Money;

/** What must happen before the fine, and what a further step brings (责令改正与第二步). */
@Embeddable
public class CorrectionRule {

    /** Whether the order comes first. */
    public enum RectifyFirst {
        /** No fine at the first step. */
        YES,
        /** Order, and a fine that does not wait for it. */
        ALSO,
        /** The clause orders nothing. */
        NO
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "rectify_first", nullable = false)
    private RectifyFirst rectifyFirst;

    @Enumerated(EnumType.STRING)
    @Column(name = "correction_type", nullable = false)
    private CorrectionType type;

    @Column(name = "correction_basis")
    private String basis;

    @Column(name = "step2_condition")
    private String step2Condition;

    @Column(name = "step2_from_citizen_fen")
    private Money step2FromCitizen;

    @Column(name = "step2_from_org_fen")
    private Money step2FromOrganisation;

    @Column(name = "step2_measure")
    private String step2Measure;

    protected CorrectionRule() {
    }

    /** @param basis the clause's own words, null for C0 only */
    public CorrectionRule(RectifyFirst rectifyFirst, CorrectionType type, String basis, String step2Condition,
            Money step2FromCitizen, Money step2FromOrganisation, String step2Measure) {
        this.rectifyFirst = Objects.requireNonNull(rectifyFirst);
        this.type = Objects.requireNonNull(type);
        this.basis = basis;
        this.step2Condition = step2Condition;
        this.step2FromCitizen = step2FromCitizen;
        this.step2FromOrganisation = step2FromOrganisation;
        this.step2Measure = step2Measure;
        if ((basis == null) != (type == CorrectionType.C0)) {
            throw new IllegalArgumentException("除C0外须写明责改类型的依据");
        }
        if (step2Condition == null && (step2FromCitizen != null || step2FromOrganisation != null || step2Measure != null)) {
            throw new IllegalArgumentException("第二步没有条件");
        }
    }

    public RectifyFirst rectifyFirst() {
        return rectifyFirst;
    }

    public CorrectionType type() {
        return type;
    }

    public String basis() {
        return basis;
    }

    /** In the clause's words; two joined by {@code ;}; null where there is no further step. */
    public String step2Condition() {
        return step2Condition;
    }

    /** Where the second fine begins for citizens; null = no second fine. */
    public Money step2FromCitizen() {
        return step2FromCitizen;
    }

    public Money step2FromOrganisation() {
        return step2FromOrganisation;
    }

    /** What else the further step brings, paired with the conditions by {@code ;}. */
    public String step2Measure() {
        return step2Measure;
    }
}
