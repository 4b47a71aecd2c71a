package org.tiean.authority.control;

import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.CorrectionRule;
import org.tiean.authority.entity.CorrectionType;
import org.tiean.authority.entity.FineBasis;
import org.tiean.authority.entity.FineRule;
import org.tiean.authority.entity.ItemCode;
import org.tiean.authority.entity.ItemWords;
import org.tiean.authority.entity.OtherPower;
import org.tiean.authority.entity.PowerItem;
import org.tiean.authority.entity.Provenance;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Money;

/** Reads {@code power-items.csv} and {@code power-others.csv}, whole or not at all. */
public final class PowerTable {

    private static final String[] ITEM_COLUMNS = {"item_code", "domain", "name", "duty_statute_id", "duty_article",
        "duty_paragraph", "duty_item", "liability_statute_id", "liability_article", "liability_paragraph",
        "liability_item", "duty_text", "liability_text", "penalty_kinds", "fine_basis", "fine_min_citizen",
        "fine_max_citizen", "fine_min_org", "fine_max_org", "multiple_min", "multiple_max", "percent_min",
        "percent_max", "rectify_first", "correction_type", "correction_basis", "effective_from", "fine_base",
        "step2_condition", "step2_from_citizen", "step2_from_org", "step2_measure", "supersedes_item",
        "jurisdiction"};
    private static final String[] OTHER_COLUMNS = {"item_code", "kind", "subkind", "domain", "name",
        "duty_statute_id", "duty_article", "duty_paragraph", "duty_item", "liability_statute_id",
        "liability_article", "liability_paragraph", "liability_item", "duty_text", "liability_text", "object",
        "effective_from"};
    private static final String[] MORE_COLUMNS = {"effective_to", "verified_against", "verification", "notes"};

    private PowerTable() {
    }

    /** @throws org.tiean.kernel.entity.ImportRefused with every faulty row */
    public static List<PowerItem> items(Reader reader, String file) {
        return items(reader, file, (row, item) -> { });
    }

    /**
     * @param check notes what else is wrong with a row
     * @throws org.tiean.kernel.entity.ImportRefused with every faulty row
     */
    public static List<PowerItem> items(Reader reader, String file, BiConsumer<CsvRow, PowerItem> check) {
        return read(reader, file, ITEM_COLUMNS, PowerTable::item, check);
    }

    /** @throws org.tiean.kernel.entity.ImportRefused with every faulty row */
    public static List<OtherPower> others(Reader reader, String file) {
        return others(reader, file, (row, power) -> { });
    }

    /** As {@link #items(Reader, String, BiConsumer)}. */
    public static List<OtherPower> others(Reader reader, String file, BiConsumer<CsvRow, OtherPower> check) {
        return read(reader, file, OTHER_COLUMNS, PowerTable::other, check);
    }

    private static <T> List<T> read(Reader reader, String file, String[] content, Function<CsvRow, T> maker,
            BiConsumer<CsvRow, T> check) {
        CsvRows rows = CsvRows.read(reader, file, columns(content));
        Set<String> codes = new HashSet<>();
        return rows.map(row -> {
            T value = unique(row, codes, maker.apply(row));
            check.accept(row, value);
            return value;
        });
    }

    private static String[] columns(String[] content) {
        return Stream.concat(Arrays.stream(content), Arrays.stream(MORE_COLUMNS)).toArray(String[]::new);
    }

    private static <T> T unique(CsvRow row, Set<String> codes, T value) {
        if (!codes.add(row.text("item_code"))) {
            row.error("item_code", "编码重复");
        }
        return value;
    }

    /** One row of penalties; faults go to the row. */
    public static PowerItem item(CsvRow row) {
        ItemCode code = row.value("item_code", ItemCode::parse);
        if (code != null && !code.hasVersion()) {
            row.error("item_code", "缺少版本号");
        }
        FineRule fine = new FineRule(row.choice("fine_basis", FineBasis.class),
                new Money[] {row.optionalMoney("fine_min_citizen"), row.optionalMoney("fine_max_citizen")},
                new Money[] {row.optionalMoney("fine_min_org"), row.optionalMoney("fine_max_org")},
                new BigDecimal[] {row.optionalDecimal("multiple_min"), row.optionalDecimal("multiple_max")},
                new BigDecimal[] {row.optionalDecimal("percent_min"), row.optionalDecimal("percent_max")},
                row.optionalText("fine_base"));
        CorrectionRule correction = new CorrectionRule(
                row.choice("rectify_first", CorrectionRule.RectifyFirst.class),
                row.choice("correction_type", CorrectionType.class), row.optionalText("correction_basis"),
                row.optionalText("step2_condition"), row.optionalMoney("step2_from_citizen"),
                row.optionalMoney("step2_from_org"), row.optionalText("step2_measure"));
        List<String> kinds = row.texts("penalty_kinds");
        if (kinds.isEmpty()) {
            row.error("penalty_kinds", "不能为空");
        }
        return new PowerItem(code, words(row), clause(row, "duty"), clause(row, "liability"), kinds, fine,
                correction, span(row), provenance(row, row.text("jurisdiction"), ITEM_COLUMNS));
    }

    /** One row of coercion, inspection or another power; faults go to the row. */
    public static OtherPower other(CsvRow row) {
        return new OtherPower(row.value("item_code", ItemCode::parse),
                row.value("subkind", OtherPower.Kind::ofWord), words(row),
                row.optionalText("duty_statute_id") == null ? null : clause(row, "duty"), clause(row, "liability"),
                row.text("object"), span(row), provenance(row, null, OTHER_COLUMNS));
    }

    private static ItemWords words(CsvRow row) {
        return new ItemWords(row.text("domain"), row.text("name"), row.optionalText("duty_text"),
                row.text("liability_text"));
    }

    private static Clause clause(CsvRow row, String which) {
        return new Clause(row.text(which + "_statute_id"), row.number(which + "_article"),
                row.number(which + "_paragraph"), row.number(which + "_item"));
    }

    private static LocalDate[] span(CsvRow row) {
        return new LocalDate[] {row.date("effective_from"), row.optionalDate("effective_to")};
    }

    private static Provenance provenance(CsvRow row, String jurisdiction, String[] content) {
        return new Provenance(row.optionalText("supersedes_item"), jurisdiction, row.text("verification"),
                row.text("verified_against"), row.optionalText("notes"), hash(row, content));
    }

    /** What a decision may rest on: everything but the end date and the notes. */
    private static String hash(CsvRow row, String[] columns) {
        String content = Arrays.stream(columns)
                .map(column -> Objects.requireNonNullElse(row.optionalText(column), ""))
                .collect(Collectors.joining("\u001f"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
