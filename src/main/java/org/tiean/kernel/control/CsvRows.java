package org.tiean.kernel.control;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;

/**
 * The rows of a reference table (UTF-8, header row, RFC 4180 quoting), read whole before any of it is
 * used. Typed getters of a {@link CsvRow} note what is wrong and go on, so that one reading finds every
 * error; {@link #refuseIfFaulty()} then refuses the table as a whole.
 *
 * <pre>
 * CsvRows rows = CsvRows.read(reader, "statutes.csv", "statute_id", "title");
 * List&lt;Statute&gt; statutes = rows.map(row -&gt; new Statute(row.text("statute_id"), row.text("title")));
 * </pre>
 */
public final class CsvRows {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    private CsvRows(String file) {
        this.file = file;
    }

    /**
     * Reads the whole table; does not close the reader.
     *
     * @param file            name for error messages
     * @param requiredColumns columns the header must have; others are allowed
     * @throws ImportRefused if the table cannot be read as CSV or lacks a required column
     */
    public static CsvRows read(Reader reader, String file, String... requiredColumns) {
        CsvRows table = new CsvRows(file);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true).get();
        try {
            CSVParser parser = format.parse(withoutByteOrderMark(reader));
            table.requireColumns(parser.getHeaderNames(), requiredColumns);
            table.readRows(parser);
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            table.errors.add(new RowError(file, table.rows.size() + 2L, "", "不是有效的CSV：" + e.getMessage()));
        }
        table.refuseIfFaulty();
        return table;
    }

    /**
     * A table that came another way than as CSV: a worksheet, or the fields of a form.
     *
     * @param rows cells by column, by the line on which they stand, in the order of the file
     */
    public static CsvRows of(String file, SortedMap<Long, Map<String, String>> rows) {
        CsvRows table = new CsvRows(file);
        rows.forEach((line, cells) -> table.rows.add(new CsvRow(table, cells, line)));
        return table;
    }

    /** A spreadsheet programme may put a mark before the header; it would become part of the first name. */
    private static Reader withoutByteOrderMark(Reader reader) throws IOException {
        PushbackReader pushback = new PushbackReader(reader);
        int first = pushback.read();
        if (first != -1 && first != BYTE_ORDER_MARK) {
            pushback.unread(first);
        }
        return pushback;
    }

    private void requireColumns(List<String> present, String... required) {
        for (String column : required) {
            if (!present.contains(column)) {
                errors.add(new RowError(file, 1, column, "缺少此列"));
            }
        }
    }

    private void readRows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        long line = parser.getCurrentLineNumber() + 1;
        while (records.hasNext()) {
            CSVRecord record = records.next();
            CsvRow row = new CsvRow(this, record.isConsistent() ? record.toMap() : Map.of(), line);
            if (record.isConsistent()) {
                rows.add(row);
            } else {
                row.error("", "列数与表头不符");
            }
            line = parser.getCurrentLineNumber() + 1;
        }
    }

    /** The rows in the order of the file. */
    public List<CsvRow> rows() {
        return List.copyOf(rows);
    }

    /**
     * Makes one value of each row.
     *
     * @param maker may throw {@link IllegalArgumentException} to call a row wrong
     * @throws ImportRefused if any getter noted an error or any row was called wrong
     */
    public <T> List<T> map(Function<CsvRow, T> maker) {
        List<T> values = new ArrayList<>();
        for (CsvRow row : rows) {
            int before = errors.size();
            try {
                values.add(maker.apply(row));
            } catch (IllegalArgumentException | NullPointerException e) {
                // A getter that noted an error gave null, so a failure after it is only its echo.
                if (errors.size() == before) {
                    row.error("", Objects.requireNonNullElse(e.getMessage(), e.toString()));
                }
            }
        }
        refuseIfFaulty();
        return values;
    }

    /** @throws ImportRefused with every error noted so far, if there is any */
    public void refuseIfFaulty() {
        if (!errors.isEmpty()) {
            throw new ImportRefused(file, errors);
        }
    }

    void note(RowError error) {
        // Two readings of one cell find one fault.
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    String file() {
        return file;
    }
}
