package org.tiean.discretion.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.MakerLevel;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.discretion.entity.TierRule.Scale;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.StatutoryRange;

/**
 * What the law asks of a benchmark before it is taken in (国办发〔2022〕27号（四）至（六）; rulebook G1.2–G1.6): an
 * item of the power list that reaches such a party, sums inside the statutory range, no second one for the
 * same days, and inside the superior's where there is one. Pure; names the place of every error.
 */
public final class BenchmarkChecks {

    private final Function<String, Optional<PowerItem>> items;
    private final List<BenchmarkVersion> known;

    /** Where an error is: which rule of the benchmark, and which column; no rule for the benchmark as such. */
    public record Fault(TierRule rule, String column, String reason) {
    }

    /**
     * @param items the power list
     * @param known the benchmarks kept now, and those handed in together with the one in question
     */
    public BenchmarkChecks(Function<String, Optional<PowerItem>> items, Collection<BenchmarkVersion> known) {
        this.items = items;
        this.known = List.copyOf(known);
    }

    /** Everything wrong with a benchmark; empty if nothing is. */
    public List<Fault> faults(BenchmarkVersion benchmark) {
        List<Fault> faults = new ArrayList<>();
        items.apply(benchmark.itemCode()).ifPresentOrElse(item -> faults.addAll(againstLaw(benchmark, item)),
                () -> faults.add(new Fault(null, "item_code", "权责清单没有此事项：" + benchmark.itemCode())));
        faults.addAll(againstOthers(benchmark));
        faults.addAll(againstSuperior(benchmark));
        return faults;
    }

    private static List<Fault> againstLaw(BenchmarkVersion benchmark, PowerItem item) {
        List<Fault> faults = new ArrayList<>();
        List<StatutoryRange> ranges = sides(benchmark.party()).map(side -> ItemRanges.range(item, side))
                .filter(ItemRanges::reaches).toList();
        if (ranges.isEmpty()) {
            faults.add(new Fault(null, "party", "法条没有对此类当事人规定罚款数额：" + item.code()));
        }
        if (benchmark.from().isBefore(item.effectiveFrom())) {
            faults.add(new Fault(null, "effective_from", "早于法条的施行日" + item.effectiveFrom()));
        }
        for (TierRule tier : benchmark.rules()) {
            ranges.forEach(range -> outside(tier, range).ifPresent(faults::add));
        }
        return faults;
    }

    private static Stream<PartyGroup> sides(PartyGroup party) {
        return party == PartyGroup.ANY ? Stream.of(PartyGroup.CITIZEN, PartyGroup.ORGANISATION) : Stream.of(party);
    }

    private static Optional<Fault> outside(TierRule tier, StatutoryRange range) {
        Scale scale = tier.penalty().scale();
        if (scale == Scale.NONE) {
            return Optional.empty();
        }
        BigDecimal min = scale == Scale.AMOUNT ? yuan(range.fineMin()) : range.factorMin();
        BigDecimal max = scale == Scale.AMOUNT ? yuan(range.fineMax()) : range.factorMax();
        String column = column(scale);
        if (min == null) {
            return Optional.of(new Fault(tier, column + "_min", "法条的罚款不是这样计算的"));
        }
        if (tier.penalty().min().compareTo(min) < 0) {
            return Optional.of(new Fault(tier, column + "_min", "低于法定下限" + min.toPlainString()));
        }
        if (tier.penalty().max().compareTo(max) > 0) {
            return Optional.of(new Fault(tier, column + "_max", "高于法定上限" + max.toPlainString()));
        }
        return Optional.empty();
    }

    /** The columns in which sums of that scale stand. */
    static String column(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal yuan(Money money) {
        return money == null ? null : money.yuan().stripTrailingZeros();
    }

    private List<Fault> againstOthers(BenchmarkVersion benchmark) {
        return known.stream().filter(other -> sameMatter(benchmark, other) && !other.from().equals(benchmark.from())
                        && other.overlaps(benchmark)).limit(1)
                .map(other -> new Fault(null, "effective_from", "与同一事项的另一版本（" + other.from() + "起"
                        + (other.to() == null ? "" : "，至" + other.to()) + "）施行期间重叠")).toList();
    }

    private static boolean sameMatter(BenchmarkVersion one, BenchmarkVersion other) {
        return one.itemCode().equals(other.itemCode()) && one.party() == other.party() && place(one).equals(place(other));
    }

    private static String place(BenchmarkVersion benchmark) {
        return benchmark.maker() == null ? "" : benchmark.maker().jurisdiction();
    }

    /** Lower levels only refine inside the superior's tiers; a county has none of its own without it. */
    private List<Fault> againstSuperior(BenchmarkVersion benchmark) {
        if (benchmark.maker() == null) {
            return List.of();
        }
        List<BenchmarkVersion> superiors = known.stream().filter(other -> isSuperior(other, benchmark)).toList();
        if (superiors.isEmpty()) {
            return benchmark.maker().level() != MakerLevel.COUNTY ? List.of()
                    : List.of(new Fault(null, "maker_level", "县级只能在上级裁量基准的范围内细化，没有找到上级基准"));
        }
        return superiors.stream().flatMap(superior -> beyond(benchmark, superior).stream()).toList();
    }

    private static boolean isSuperior(BenchmarkVersion other, BenchmarkVersion benchmark) {
        return other.maker() != null && other.maker().level().isAbove(benchmark.maker().level())
                && other.itemCode().equals(benchmark.itemCode())
                && (other.party() == benchmark.party() || other.party() == PartyGroup.ANY) && other.overlaps(benchmark);
    }

    private static List<Fault> beyond(BenchmarkVersion benchmark, BenchmarkVersion superior) {
        List<Fault> faults = new ArrayList<>();
        for (TierRule tier : benchmark.tiers()) {
            Optional<TierRule> bound = superior.tiers().stream().filter(each -> each.tier().equals(tier.tier())).findFirst();
            if (bound.isEmpty()) {
                faults.add(new Fault(tier, "tier", "上级基准（" + superior.maker().organ() + "）没有阶次“" + tier.tier() + "”"));
            } else if (!inside(tier, bound.get())) {
                faults.add(new Fault(tier, tier.fines() ? column(tier.penalty().scale()) + "_min" : "penalty_text",
                        "超出上级基准（" + superior.maker().organ() + "）阶次“" + tier.tier() + "”的幅度：" + bound.get().penaltyText()));
            }
        }
        return faults;
    }

    private static boolean inside(TierRule tier, TierRule bound) {
        return tier.penalty().scale() == bound.penalty().scale() && (!tier.fines()
                || tier.penalty().min().compareTo(bound.penalty().min()) >= 0
                && tier.penalty().max().compareTo(bound.penalty().max()) <= 0);
    }
}
