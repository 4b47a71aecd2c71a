package org.tiean.settings.control;

import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.settings.entity.Operator;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;
import org.tiean.settings.entity.ThresholdEntry;
import org.tiean.settings.entity.Verification;

/** Reads {@code thresholds.csv}, whole or not at all. */
public final class ThresholdTable {

    private ThresholdTable() {
    }

    /** @throws org.tiean.kernel.entity.ImportRefused with every faulty row */
    public static List<ThresholdEntry> read(Reader reader, String file) {
        CsvRows rows = CsvRows.read(reader, file, "threshold_code", "meaning", "party_kind", "amount_yuan",
                "jurisdiction", "source", "operator", "effective_from", "effective_to", "verified", "illustrative");
        Set<String> keys = new HashSet<>();
        List<ThresholdEntry> before = new ArrayList<>();
        return rows.map(row -> {
            ThresholdEntry entry = entry(row);
            if (!keys.add(entry.rowKey())) {
                row.error("threshold_code", "与前面的行重复");
            }
            if (entry.effectiveFrom() != null && entry.effectiveTo() != null
                    && entry.effectiveTo().isBefore(entry.effectiveFrom())) {
                row.error("effective_to", "早于 effective_from");
            }
            if (before.stream().anyMatch(entry::overlaps)) {
                row.error("effective_from", "与前面同一标准的行施行期间重叠");
            }
            before.add(entry);
            return entry;
        });
    }

    private static ThresholdEntry entry(CsvRow row) {
        Threshold threshold = new Threshold(row.text("threshold_code"), row.text("meaning"),
                row.value("party_kind", text -> PartyKind.valueOf(text.toUpperCase(Locale.ROOT))),
                row.value("operator", Operator::ofSign), row.optionalMoney("amount_yuan"),
                row.text("jurisdiction"), row.text("source"), row.choice("verified", Verification.class),
                row.flag("illustrative"));
        return new ThresholdEntry(threshold, row.optionalDate("effective_from"), row.optionalDate("effective_to"),
                row.optionalText("notes"));
    }
}
