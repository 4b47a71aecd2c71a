package org.tiean.disclosure.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiean.disclosure.entity.CreditField;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/**
 * The table of fields ({@code reference/disclosure-fields.csv}). Names and codes were read in several public implementations;
 * the official text of 2021/2024 was not seen, so required flags and some lengths are general knowledge.
 */
@ApplicationScoped
public class CreditFields {

    private static final String TABLE = "/reference/disclosure-fields.csv";

    private final List<CreditField> fields;

    public CreditFields() {
        try (InputStream in = CreditFields.class.getResourceAsStream(TABLE)) {
            fields = CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "disclosure-fields.csv", "order", "field_name_zh",
                    "field_code", "type", "length", "required").map(CreditFields::field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CreditField field(CsvRow row) {
        CreditField.Type type = switch (row.text("type")) {
            case "字符" -> CreditField.Type.TEXT;
            case "数值" -> CreditField.Type.NUMBER;
            case "日期" -> CreditField.Type.DATE;
            default -> throw new IllegalStateException("a field of an unknown type: " + row.text("type"));
        };
        CreditField.Need need = switch (row.text("required")) {
            case "必填" -> CreditField.Need.REQUIRED;
            case "条件必填" -> CreditField.Need.CONDITIONAL;
            case "选填" -> CreditField.Need.OPTIONAL;
            default -> throw new IllegalStateException("a field of an unknown need: " + row.text("required"));
        };
        return new CreditField(row.number("order"), row.text("field_name_zh"), row.text("field_code"), type,
                type == CreditField.Type.TEXT ? row.integer("length") : 0, need);
    }

    /** In the order of the table. */
    public List<CreditField> all() {
        return fields;
    }
}
