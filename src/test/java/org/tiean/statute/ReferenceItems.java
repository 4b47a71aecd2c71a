package org.tiean.statute;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.ClauseVersion;
import org.tiean.statute.entity.CorrectionType;
import org.tiean.statute.entity.FineBasis;
import org.tiean.statute.entity.StatutoryRange;

/** The shipped power items, read for tests of the rooms above {@code authority}. */
public final class ReferenceItems {

    public static final Map<String, CsvRow> ROWS = rows();

    private ReferenceItems() {
    }

    private static Map<String, CsvRow> rows() {
        try (Reader reader = new InputStreamReader(
                ReferenceItems.class.getResourceAsStream("/reference/power-items.csv"), StandardCharsets.UTF_8)) {
            Map<String, CsvRow> rows = new LinkedHashMap<>();
            CsvRows.read(reader, "power-items.csv", "item_code").rows().forEach(r -> rows.put(r.text("item_code"), r));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param side {@code citizen} or {@code org}, as the columns are named */
    /** @param named code of an item; {@code code:C4} for its clause as one of another correction type would open it */
    public static StatutoryRange range(String named, String side) {
        String[] parts = named.split(":");
        CsvRow row = ROWS.get(parts[0]);
        CorrectionType type = parts.length > 1 ? CorrectionType.valueOf(parts[1]) : row.choice("correction_type", CorrectionType.class);
        FineBasis basis = row.choice("fine_basis", FineBasis.class);
        boolean percent = row.optionalText("percent_max") != null;
        BigDecimal min = row.optionalDecimal(percent ? "percent_min" : "multiple_min");
        BigDecimal max = row.optionalDecimal(percent ? "percent_max" : "multiple_max");
        String condition = row.optionalText("step2_condition");
        String measure = row.optionalText("step2_measure");
        return new StatutoryRange(basis, row.optionalMoney("fine_min_" + side), row.optionalMoney("fine_max_" + side),
                min, max, basis == FineBasis.MULTIPLE_OF_ILLEGAL_GAIN ? Money.ofYuan(10_000) : null,
                type,
                condition == null ? null : new StatutoryRange.Step2(condition,
                        row.optionalMoney("step2_from_" + side), measure == null ? "" : measure),
                row.texts("penalty_kinds"));
    }

    public static ClauseVersion clause(String item, String side, boolean covers) {
        CsvRow row = ROWS.get(item);
        return new ClauseVersion(item, new Citation(row.text("liability_statute_id"), row.number("liability_article"),
                row.number("liability_paragraph"), row.number("liability_item")), row.date("effective_from"),
                row.optionalDate("effective_to"), range(item, side), covers);
    }
}
