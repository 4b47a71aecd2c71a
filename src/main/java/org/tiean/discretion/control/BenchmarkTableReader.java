package org.tiean.discretion.control;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.discretion.entity.FactorKind;
import org.tiean.discretion.entity.Ground;
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

    private record Key(String item, PartyGroup party, LocalDate from) {
    }

    private record Row(CsvRow source, Key key, LocalDate to, String basis, TierRule rule) {
    }

    private BenchmarkTableReader() {
    }

    /** @throws ImportRefused if a row is wrong, or the tiers of a group do not fit together */
    public static List<BenchmarkVersion> benchmarks(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "item_code", "tier", "tier_order", "condition_text", "factor",
                "operator", "low", "high", "unit", "penalty_text", "amount_min", "amount_max", "multiple_min",
                "multiple_max", "percent_min", "percent_max", "effective_from", "effective_to", "basis", "party");
        Map<Key, List<Row>> groups = new LinkedHashMap<>();
        rows.map(BenchmarkTableReader::row).forEach(row -> groups.computeIfAbsent(row.key, k -> new ArrayList<>()).add(row));
        List<BenchmarkVersion> versions = new ArrayList<>();
        for (List<Row> group : groups.values()) {
            Row first = group.get(0);
            try {
                versions.add(new BenchmarkVersion(first.key.item, first.key.party, first.key.from, first.to,
                        first.basis, group.stream().map(Row::rule).toList()));
            } catch (IllegalArgumentException e) {
                first.source.error("tier", e.getMessage());
            }
        }
        rows.refuseIfFaulty();
        return versions;
    }

    private static Row row(CsvRow row) {
        TierRule rule = new TierRule(row.text("tier"), row.integer("tier_order"), row.text("condition_text"),
                row.text("factor"), row.value("operator", Operator::parse), row.decimal("low"),
                row.optionalDecimal("high"), row.text("unit"), row.text("penalty_text"), penalty(row));
        return new Row(row, new Key(row.text("item_code"), row.value("party", PartyGroup::parse),
                row.date("effective_from")), row.optionalDate("effective_to"), row.text("basis"), rule);
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
        Set<String> seen = new HashSet<>();
        return CsvRows.read(reader, file, "factor_code", "kind", "text", "statute_id", "article", "paragraph", "item",
                "evidence_expected", "verified").map(row -> {
                    String code = row.text("factor_code");
                    if (code != null && !seen.add(code)) {
                        row.error("factor_code", "编号出现两次：" + code);
                    }
                    return new Ground(code, row.value("kind", FactorKind::ofChinese), row.text("text"),
                            row.optionalText("statute_id"), row.number("article"), row.number("paragraph"),
                            row.number("item"), row.text("evidence_expected"), row.flag("verified"));
                });
    }
}
