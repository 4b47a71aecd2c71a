package org.tiean.discretion.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.tiean.discretion.entity.TierRule.Operator;
import org.tiean.discretion.entity.TierRule.Penalty;
import org.tiean.discretion.entity.TierRule.Scale;

/** A {@link TierRule} of a {@link Benchmark}; never changed once kept. */
@Entity
@Table(name = "benchmark_row")
public class BenchmarkRow {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "benchmark_id")
    private Benchmark benchmark;

    private int position;

    private String tier;

    @Column(name = "tier_order")
    private int tierOrder;

    @Column(name = "condition_text")
    private String conditionText;

    private String factor;

    @Enumerated(EnumType.STRING)
    private Operator operator;

    private BigDecimal low;

    private BigDecimal high;

    private String unit;

    @Column(name = "penalty_text")
    private String penaltyText;

    @Enumerated(EnumType.STRING)
    private Scale scale;

    @Column(name = "penalty_min")
    private BigDecimal penaltyMin;

    @Column(name = "penalty_max")
    private BigDecimal penaltyMax;

    protected BenchmarkRow() {
    }

    BenchmarkRow(Benchmark benchmark, int position, TierRule rule) {
        this.id = UUID.randomUUID();
        this.benchmark = benchmark;
        this.position = position;
        this.tier = rule.tier();
        this.tierOrder = rule.order();
        this.conditionText = rule.condition();
        this.factor = rule.factor();
        this.operator = rule.operator();
        this.low = rule.low();
        this.high = rule.high();
        this.unit = rule.unit();
        this.penaltyText = rule.penaltyText();
        this.scale = rule.penalty().scale();
        this.penaltyMin = rule.penalty().min();
        this.penaltyMax = rule.penalty().max();
    }

    TierRule rule() {
        return new TierRule(tier, tierOrder, conditionText, factor, operator, low, high, unit, penaltyText,
                new Penalty(scale, penaltyMin, penaltyMax));
    }
}
