package org.tiean.discretion.control;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.FactorKind;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.Maker;
import org.tiean.discretion.entity.MakerLevel;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.discretion.entity.TierRule.Operator;
import org.tiean.discretion.entity.TierRule.Penalty;
import org.tiean.discretion.entity.TierRule.Scale;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;

/** Reads benchmarks and grounds in the form of {@code reference/discretion-*.csv}. */
public final class BenchmarkTableReader {

    private record Key(String item, PartyGroup party, LocalDate from, String place) {
    }

    private record Row(CsvRow source, Key key, LocalDate to, String basis, Maker maker, TierRule rule) {
    }

    private BenchmarkTableReader() {
    }

    /**
     * Reads what stands in the table and whether its tiers fit together, without asking the law.
     *
     * @throws ImportRefused if a row is wrong, or the tiers of a group do not fit together
     */
    public static List<BenchmarkVersion> benchmarks(Reader reader, String file) {
        return benchmarks(reader, file, (versions, rows) -> { });
    }

    /**
     * The same, asked against the power list and what is kept already.
     *
     * @param known the benchmarks kept now; those of the same item, party, place and first day are the ones replaced
     * @param items the power list
     * @param today what is in force by then can only be ended, not altered
     * @throws ImportRefused with every error and its place; see {@link BenchmarkChecks}
     */
    public static List<BenchmarkVersion> benchmarks(Reader reader, String file, List<BenchmarkVersion> known,
            Function<String, Optional<PowerItem>> items, LocalDate today) {
        return benchmarks(reader, file, (versions, rows) -> {
            List<BenchmarkVersion> all = new ArrayList<>(known);
            all.removeIf(kept -> versions.stream().anyMatch(version -> version.takesPlaceOf(kept)));
            all.addAll(versions);
            BenchmarkChecks checks = new BenchmarkChecks(items, all);
            for (BenchmarkVersion version : versions) {
                checks.faults(version).forEach(fault -> note(rows.get(version), fault));
                known.stream().filter(version::takesPlaceOf).filter(kept -> !kept.from().isAfter(today) && version.alters(kept))
                        .forEach(kept -> rows.get(version).get(0).source.error("effective_from",
                                "已经施行的基准不得修改，只能填写失效日，另以新的施行日公布新版本：" + kept.from() + "起施行"));
            }
        });
    }

    private static List<BenchmarkVersion> benchmarks(Reader reader, String file,
            BiConsumer<Set<BenchmarkVersion>, Map<BenchmarkVersion, List<Row>>> checks) {
        CsvRows rows = CsvRows.read(reader, file, "item_code", "tier", "tier_order", "condition_text", "factor",
                "operator", "low", "high", "unit", "penalty_text", "amount_min", "amount_max", "multiple_min",
                "multiple_max", "percent_min", "percent_max", "effective_from", "effective_to", "basis", "party",
                "maker_organ", "maker_level", "jurisdiction");
        Map<Key, List<Row>> groups = new LinkedHashMap<>();
        rows.map(BenchmarkTableReader::row).forEach(row -> groups.computeIfAbsent(row.key, k -> new ArrayList<>()).add(row));
        Map<BenchmarkVersion, List<Row>> versions = new LinkedHashMap<>();
        groups.values().forEach(group -> version(group).ifPresent(version -> versions.put(version, group)));
        checks.accept(versions.keySet(), versions);
        rows.refuseIfFaulty();
        return List.copyOf(versions.keySet());
    }

    private static void note(List<Row> group, BenchmarkChecks.Fault fault) {
        Row at = group.stream().filter(row -> row.rule == fault.rule()).findFirst().orElse(group.get(0));
        at.source.error(fault.column(), fault.reason());
    }

    /** Empty where the tiers do not fit together; what is wrong is noted at the row where it shows. */
    private static Optional<BenchmarkVersion> version(List<Row> group) {
        Row first = group.get(0);
        boolean sound = true;
        for (Row row : group) {
            if (!Objects.equals(row.to, first.to) || !row.basis.equals(first.basis) || !row.maker.equals(first.maker)) {
                row.source.error("effective_to", "同一基准各行的失效日、依据、制定机关应当一致");
                sound = false;
            }
        }
        List<Row> ordered = group.stream().sorted(Comparator.comparingInt(row -> row.rule.order())).toList();
        for (int i = 1; i < ordered.size(); i++) {
            Optional<String> misfit = ordered.get(i).rule.misfit(ordered.get(i - 1).rule);
            if (misfit.isPresent()) {
                TierRule rule = ordered.get(i).rule;
                ordered.get(i).source.error(rule.fines() ? BenchmarkChecks.column(rule.penalty().scale()) + "_min" : "tier",
                        misfit.get());
                sound = false;
            }
        }
        return !sound ? Optional.empty() : Optional.of(new BenchmarkVersion(first.key.item, first.key.party, first.maker,
                first.key.from, first.to, first.basis, group.stream().map(Row::rule).toList()));
    }

    private static Row row(CsvRow row) {
        TierRule rule = new TierRule(row.text("tier"), row.integer("tier_order"), row.text("condition_text"),
                row.text("factor"), row.value("operator", Operator::parse), row.decimal("low"),
                row.optionalDecimal("high"), row.text("unit"), row.text("penalty_text"), penalty(row));
        Maker maker = new Maker(row.text("maker_organ"), row.value("maker_level", MakerLevel::ofChinese),
                row.text("jurisdiction"));
        return new Row(row, new Key(row.text("item_code"), row.value("party", PartyGroup::parse),
                row.date("effective_from"), maker.jurisdiction()), row.optionalDate("effective_to"), row.text("basis"), maker, rule);
    }

    private static Penalty penalty(CsvRow row) {
        Penalty found = Penalty.NO_FINE;
        for (Scale scale : List.of(Scale.AMOUNT, Scale.MULTIPLE, Scale.PERCENT)) {
            String column = scale.name().toLowerCase(Locale.ROOT);
            BigDecimal min = row.optionalDecimal(column + "_min");
            BigDecimal max = row.optionalDecimal(column + "_max");
            if (min == null && max == null) {
                continue;
            }
            if (found != Penalty.NO_FINE) {
                throw new IllegalArgumentException("一行只能有一种幅度");
            }
            found = new Penalty(scale, min, max);
        }
        return found;
    }

    /** @throws ImportRefused if a row is wrong or a code comes twice */
    public static List<Ground> grounds(Reader reader, String file) {
        return grounds(reader, file, (statute, article) -> Optional.empty());
    }

    /**
     * The same, each clause asked of the statutes.
     *
     * @param fault what is wrong with the code of a statute and an article; empty if nothing is
     * @throws ImportRefused if a row is wrong, a code comes twice or a clause is not known
     */
    public static List<Ground> grounds(Reader reader, String file, BiFunction<String, Integer, Optional<String>> fault) {
        Set<String> seen = new HashSet<>();
        return CsvRows.read(reader, file, "factor_code", "kind", "text", "statute_id", "article", "paragraph", "item",
                "evidence_expected", "verified").map(row -> {
                    String code = row.text("factor_code");
                    if (code != null && !seen.add(code)) {
                        row.error("factor_code", "编号出现两次：" + code);
                    }
                    String statute = row.optionalText("statute_id");
                    if (statute != null) {
                        fault.apply(statute, row.number("article")).ifPresent(reason -> row.error("article", reason));
                    }
                    return new Ground(code, row.value("kind", FactorKind::ofChinese), row.text("text"),
                            row.optionalText("statute_id"), row.number("article"), row.number("paragraph"),
                            row.number("item"), row.text("evidence_expected"), row.flag("verified"));
                });
    }
}
