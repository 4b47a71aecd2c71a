package org.tiean.discretion.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.FineBase;
import org.tiean.statute.entity.MoneyRange;

/**
 * One row of a benchmark: a fact that leads to a tier, and what the tier brings. Rows with the same order
 * are alternatives.
 *
 * @param tier        name of the tier: 轻微, 较轻, 一般, 较重, 严重
 * @param order       place among the tiers, 1 the lightest
 * @param condition   the condition as published
 * @param factor      the fact that is asked, such as {@code area_m2}
 * @param operator    how it is compared
 * @param low         the value, or the lower end
 * @param high        the upper end of a range, not included; null = open
 * @param unit        unit of the fact, {@code bool} for yes (1) and no (0)
 * @param penaltyText the penalty as published
 * @param penalty     the sums, or none
 */
public record TierRule(String tier, int order, String condition, String factor, Operator operator, BigDecimal low,
        BigDecimal high, String unit, String penaltyText, Penalty penalty) implements Serializable {

    /** How a fact is compared. Facts are cut half-open, so that one fact reaches one tier only. */
    public enum Operator {
        /** low ≤ value &lt; high. */
        RANGE("RANGE"),
        EQUAL("="),
        AT_LEAST(">=");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As the tables write it. */
        public static Operator parse(String text) {
            for (Operator operator : values()) {
                if (operator.sign.equals(text)) {
                    return operator;
                }
            }
            throw new IllegalArgumentException(text);
        }
    }

    /** In what the sums are written. */
    public enum Scale {
        /** No sum: no fine. */
        NONE,
        /** Yuan. */
        AMOUNT,
        /** Multiples of the base. */
        MULTIPLE,
        /** Per cent of the base. */
        PERCENT
    }

    /**
     * The sums of a tier, both ends included.
     *
     * @param scale in what they are written
     * @param min   lowest, null for {@link Scale#NONE}
     * @param max   highest, null for {@link Scale#NONE}
     */
    public record Penalty(Scale scale, BigDecimal min, BigDecimal max) implements Serializable {

        public static final Penalty NO_FINE = new Penalty(Scale.NONE, null, null);

        public Penalty {
            if (scale == Scale.NONE ? min != null || max != null
                    : min == null || max == null || min.signum() < 0 || min.compareTo(max) > 0) {
                throw new IllegalArgumentException("裁量阶次的上下限不成立：" + min + "—" + max);
            }
            min = plain(min);
            max = plain(max);
        }

        /** The range in this case; empty if there is no fine or the base is not known. */
        Optional<MoneyRange> resolve(FineBase base) {
            if (scale == Scale.NONE || scale != Scale.AMOUNT && base.amount() == null) {
                return Optional.empty();
            }
            return Optional.of(new MoneyRange(sum(min, base), sum(max, base)));
        }

        private Money sum(BigDecimal value, FineBase base) {
            return switch (scale) {
                case AMOUNT -> Money.ofYuan(value).times(BigDecimal.valueOf(base.units()));
                case MULTIPLE -> base.amount().times(value);
                case PERCENT -> base.amount().times(value.movePointLeft(2));
                case NONE -> throw new IllegalStateException();
            };
        }
    }

    /** Numbers are kept without trailing zeros, so that equal rows are equal wherever they come from. */
    public TierRule {
        low = plain(low);
        high = plain(high);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros();
    }

    public boolean fines() {
        return penalty.scale() != Scale.NONE;
    }

    /**
     * Why this row cannot follow another of the same benchmark, ordered by tier; empty if it can. Alternatives of
     * one tier bring the same; neighbouring tiers share their border sum and nothing more.
     */
    public Optional<String> misfit(TierRule before) {
        if (order == before.order) {
            return tier.equals(before.tier) && penalty.equals(before.penalty) ? Optional.empty()
                    : Optional.of("同一阶次的名称或者幅度不一致：" + before.tier + "、" + tier);
        }
        if (!before.fines()) {
            return Optional.empty();
        }
        if (!fines() || penalty.scale() != before.penalty.scale()) {
            return Optional.of("阶次“" + tier + "”与上一阶次“" + before.tier + "”的罚款不是同一种计算方式");
        }
        int gap = penalty.min().compareTo(before.penalty.max());
        return gap == 0 ? Optional.empty() : Optional.of("与上一阶次“" + before.tier + "”之间有" + (gap > 0 ? "空档" : "重叠")
                + "：上一阶次到" + before.penalty.max().toPlainString() + "，本阶次从" + penalty.min().toPlainString() + "起");
    }

    /** Whether the facts lead here; a fact that was not found leads nowhere. */
    public boolean reachedBy(Map<String, BigDecimal> facts) {
        BigDecimal value = facts.get(factor);
        if (value == null) {
            return false;
        }
        return switch (operator) {
            case EQUAL -> value.compareTo(low) == 0;
            case AT_LEAST -> value.compareTo(low) >= 0;
            case RANGE -> value.compareTo(low) >= 0 && (high == null || value.compareTo(high) < 0);
        };
    }

    /** The range of the tier in this case. */
    public Optional<MoneyRange> range(FineBase base) {
        return penalty.resolve(base);
    }
}
