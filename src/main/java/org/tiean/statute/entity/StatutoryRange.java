package org.tiean.statute.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tiean.kernel.entity.Money;

/**
 * What one penalty clause allows for one kind of party (法定罚则幅度): citizen and organisation columns of a
 * power item give one each. The sums span both steps of a two-step clause.
 *
 * @param basis          from what the fine is reckoned
 * @param fineMin        lowest sum, null if the clause has none for this party; zero = no floor
 * @param fineMax        highest sum, null if the clause has none for this party
 * @param factorMin      lowest multiple or percentage (5 = 5 %), null if not reckoned so
 * @param factorMax      highest multiple or percentage, null if not reckoned so
 * @param fallbackBelow  gain below which the sums apply instead of multiples; null if not so
 * @param correctionType how the fine hangs on the order to correct
 * @param step2          the further step, null if the clause has one step
 * @param penaltyKinds   kinds of penalty the clause knows (罚款, 责令停产停业 …)
 */
public record StatutoryRange(FineBasis basis, Money fineMin, Money fineMax, BigDecimal factorMin,
        BigDecimal factorMax, Money fallbackBelow, CorrectionType correctionType, Step2 step2,
        List<String> penaltyKinds) implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The further step of a clause.
     *
     * @param condition its condition in the clause's words; two joined by {@code ;}
     * @param from      where the second fine begins; null = no second fine
     * @param measure   what else it brings, in the clause's words; may be empty
     */
    public record Step2(String condition, Money from, String measure) implements Serializable {

        /** The condition of the second fine: the first where there are two. */
        public String fineCondition() {
            return condition.split(";")[0];
        }

        /** Whether the findings open the second fine. */
        public boolean fineReached(Findings findings) {
            return met(fineCondition(), findings);
        }

        /** Whether the findings open any part of the further step. */
        public boolean reached(Findings findings) {
            return Arrays.stream(condition.split(";")).anyMatch(part -> met(part, findings));
        }

        /** Reads the clause's own words; a condition in other words is never taken as met. */
        private static boolean met(String words, Findings findings) {
            if (words.contains("拒不") || words.contains("逾期")) {
                return findings.refused();
            }
            if (words.contains("后果")) {
                return findings.seriousConsequence();
            }
            return words.contains("情节严重") && findings.seriousCircumstances();
        }
    }

    public StatutoryRange {
        penaltyKinds = List.copyOf(penaltyKinds);
        if ((fineMin == null) != (fineMax == null) || (factorMin == null) != (factorMax == null)) {
            throw new IllegalArgumentException("a range needs both ends");
        }
    }

    /** A plain range of sums in one step. */
    public static StatutoryRange fixed(Money min, Money max, CorrectionType type, Step2 step2, List<String> kinds) {
        return new StatutoryRange(FineBasis.FIXED_RANGE, min, max, null, null, null, type, step2, kinds);
    }

    /** 500元以上5000元以下, 工程造价的5%以上10%以下 …, for a list; says so where the clause sets none. */
    public String display() {
        String sums = fineMin == null ? "" : new MoneyRange(fineMin, fineMax).display();
        String factors = factorMin == null ? "" : between(basis == FineBasis.PERCENT_OF_PROJECT_COST
                || basis == FineBasis.PERCENT_OF_BASE ? "%" : "倍");
        return switch (basis) {
            case NONE -> "法条未定数额";
            case FIXED_RANGE -> sums.isEmpty() ? "不适用" : sums;
            case PER_UNIT -> "每单位" + sums;
            case MULTIPLE_OF_ILLEGAL_GAIN -> "违法所得的" + factors + (sums.isEmpty() ? "" : "；没有违法所得或者违法所得不足的，" + sums);
            case MULTIPLE_OF_BASE, PERCENT_OF_BASE -> "基数的" + factors;
            case PERCENT_OF_PROJECT_COST -> "工程造价的" + factors;
        };
    }

    private String between(String unit) {
        String upper = factorMax.stripTrailingZeros().toPlainString() + unit + "以下";
        return factorMin.signum() == 0 ? upper : factorMin.stripTrailingZeros().toPlainString() + unit + "以上" + upper;
    }

    /** The whole range in this case; empty if the clause sets no sum or the base is not known. */
    public Optional<MoneyRange> resolve(FineBase base) {
        return switch (basis) {
            case NONE -> Optional.empty();
            case FIXED_RANGE -> sums(1);
            case PER_UNIT -> sums(base.units());
            case MULTIPLE_OF_ILLEGAL_GAIN -> small(base) ? sums(1) : factors(base, BigDecimal.ONE);
            case MULTIPLE_OF_BASE -> factors(base, BigDecimal.ONE);
            case PERCENT_OF_PROJECT_COST, PERCENT_OF_BASE -> factors(base, HUNDRED);
        };
    }

    /** The range that these findings open: below the second step, or from it on; empty if no fine is lawful. */
    public Optional<MoneyRange> resolve(FineBase base, Findings findings) {
        if (!correctionType.fines(findings)) {
            return Optional.empty();
        }
        Optional<MoneyRange> whole = resolve(base);
        if (whole.isEmpty() || step2 == null || step2.from() == null) {
            return whole;
        }
        return Optional.of(step2.fineReached(findings) ? new MoneyRange(step2.from(), whole.get().max())
                : new MoneyRange(whole.get().min(), step2.from()));
    }

    private boolean small(FineBase base) {
        return base.amount() == null || fallbackBelow != null && fallbackBelow.exceeds(base.amount());
    }

    private Optional<MoneyRange> sums(int units) {
        return fineMin == null ? Optional.empty() : Optional.of(new MoneyRange(
                fineMin.times(BigDecimal.valueOf(units)), fineMax.times(BigDecimal.valueOf(units))));
    }

    private Optional<MoneyRange> factors(FineBase base, BigDecimal divisor) {
        if (base.amount() == null || factorMin == null) {
            return Optional.empty();
        }
        return Optional.of(new MoneyRange(base.amount().times(factorMin.divide(divisor)),
                base.amount().times(factorMax.divide(divisor))));
    }
}
