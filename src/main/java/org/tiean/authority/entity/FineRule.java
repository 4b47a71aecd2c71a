package org.tiean.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.tiean.kernel.entity.Money;

/**
 * The statutory range of a fine (法定罚款幅度). Null bounds for citizens or organisations mean that the clause
 * does not reach them; a minimum of zero, that it sets no floor. Both ends are included (以上、以下).
 */
@Embeddable
public class FineRule {

    @Enumerated(EnumType.STRING)
    @Column(name = "fine_basis", nullable = false)
    private FineBasis basis;

    @Column(name = "fine_min_citizen_fen")
    private Money minCitizen;

    @Column(name = "fine_max_citizen_fen")
    private Money maxCitizen;

    @Column(name = "fine_min_org_fen")
    private Money minOrganisation;

    @Column(name = "fine_max_org_fen")
    private Money maxOrganisation;

    @Column(name = "multiple_min")
    private BigDecimal multipleMin;

    @Column(name = "multiple_max")
    private BigDecimal multipleMax;

    @Column(name = "percent_min")
    private BigDecimal percentMin;

    @Column(name = "percent_max")
    private BigDecimal percentMax;

    @Column(name = "fine_base")
    private String base;

    protected FineRule() {
    }

    public FineRule(FineBasis basis, Money[] citizen, Money[] organisation, BigDecimal[] multiple,
            BigDecimal[] percent, String base) {
        this.basis = basis;
        this.minCitizen = citizen[0];
        this.maxCitizen = citizen[1];
        this.minOrganisation = organisation[0];
        this.maxOrganisation = organisation[1];
        this.multipleMin = multiple[0];
        this.multipleMax = multiple[1];
        this.percentMin = percent[0];
        this.percentMax = percent[1];
        this.base = base;
        requirePair("citizen", minCitizen, maxCitizen);
        requirePair("organisation", minOrganisation, maxOrganisation);
        requirePair("multiple", multipleMin, multipleMax);
        requirePair("percent", percentMin, percentMax);
        if (basis != FineBasis.NONE && maxCitizen == null && maxOrganisation == null && multipleMax == null
                && percentMax == null) {
            throw new IllegalArgumentException("罚款没有幅度");
        }
    }

    private static <T extends Comparable<T>> void requirePair(String what, T min, T max) {
        if ((min == null) != (max == null) || min != null && min.compareTo(max) > 0) {
            throw new IllegalArgumentException("幅度不成对或者下限高于上限：" + what);
        }
    }

    public FineBasis basis() {
        return basis;
    }

    public Money minCitizen() {
        return minCitizen;
    }

    public Money maxCitizen() {
        return maxCitizen;
    }

    public Money minOrganisation() {
        return minOrganisation;
    }

    public Money maxOrganisation() {
        return maxOrganisation;
    }

    /** Times the base, e.g. 1 to 3. */
    public BigDecimal multipleMin() {
        return multipleMin;
    }

    public BigDecimal multipleMax() {
        return multipleMax;
    }

    /** Percent of the base, e.g. 5 to 10. */
    public BigDecimal percentMin() {
        return percentMin;
    }

    public BigDecimal percentMax() {
        return percentMax;
    }

    /** What multiple, percent or unit refers to, in the clause's words; null for a plain range. */
    public String base() {
        return base;
    }
}
