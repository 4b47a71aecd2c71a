package org.tiean.authority.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.control.TableFile;
import org.tiean.kernel.control.TableWriting;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;

/**
 * Lists as files people work with (清单的 Excel 与 CSV 文件). The header may name columns by their labels or by
 * their codes. Cells that a spreadsheet would take for a formula leave with an apostrophe before them and lose it
 * on the way in.
 */
public final class PowerTableFile {

    /** More rows than any agency has powers. */
    private static final int MOST_ROWS = 5_000;
    private static final int LARGEST_CELL = 32_000;
    private static final List<PowerColumn> DAYS = List.of(PowerColumn.EFFECTIVE_FROM, PowerColumn.EFFECTIVE_TO,
            PowerColumn.GRANT_FROM, PowerColumn.GRANT_TO);

    private final Map<PowerColumn, String> labels;
    private final Map<String, PowerColumn> columns = new HashMap<>();

    /** @param labels of the header, by column */
    public PowerTableFile(Map<PowerColumn, String> labels) {
        this.labels = labels;
        labels.forEach((column, label) -> columns.put(label, column));
        Arrays.stream(PowerColumn.values()).forEach(column -> columns.put(column.code(), column));
    }

    public void csv(List<PowerRow> rows, OutputStream out) throws IOException {
        TableWriting.csv(head(), cells(rows), out);
    }

    public void worksheet(List<PowerRow> rows, OutputStream out) throws IOException {
        TableWriting.worksheet("权责清单", head(), cells(rows), out);
    }

    private List<String> head() {
        return Arrays.stream(PowerColumn.values()).map(labels::get).toList();
    }

    private static List<List<String>> cells(List<PowerRow> rows) {
        return rows.stream().map(row -> Arrays.stream(PowerColumn.values()).map(row::get).toList()).toList();
    }

    private static String asMeant(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && TableWriting.FORMULA_STARTS.indexOf(text.charAt(1)) >= 0 ? text.substring(1) : text;
    }

    /**
     * Reads a worksheet or a CSV, by the name's ending.
     *
     * @throws ImportRefused for a file that is neither, is too large, holds formulas, or lacks the columns that
     *                       every row needs
     */
    public CsvRows read(byte[] file, String name) {
        SortedMap<Long, Map<String, String>> rows = switch (TableFile.ending(name)) {
            case "xlsx" -> worksheet(file, name);
            case "csv" -> csv(file, name);
            default -> throw refused(name, 1, "", "只接受 xlsx 和 csv 文件");
        };
        if (rows.isEmpty()) {
            throw refused(name, 1, "", "文件中没有数据行");
        }
        return CsvRows.of(name, rows);
    }

    private SortedMap<Long, Map<String, String>> csv(byte[] file, String name) {
        SortedMap<Long, Map<String, String>> rows = new TreeMap<>();
        try (CSVParser parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(TableFile.text(file)))) {
            Iterator<CSVRecord> records = parser.iterator();
            List<PowerColumn> header = records.hasNext() ? header(Arrays.asList(records.next().values()), name) : header(List.of(), name);
            long line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord record = records.next();
                if (record.size() > header.size()) {
                    throw refused(name, line, "", "列数与表头不符");
                }
                add(rows, line, header, Arrays.asList(record.values()), name);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw refused(name, rows.size() + 2L, "", "不是有效的CSV：" + e.getMessage());
        }
        return rows;
    }

    private SortedMap<Long, Map<String, String>> worksheet(byte[] file, String name) {
        TableFile.requireModest(file, name);
        SortedMap<Long, Map<String, String>> rows = new TreeMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> stream = book.getFirstSheet().openStream()) {
            List<PowerColumn> header = null;
            for (Iterator<Row> all = stream.iterator(); all.hasNext();) {
                Row row = all.next();
                if (header == null) {
                    List<String> names = new ArrayList<>();
                    for (int i = 0; i < row.getCellCount(); i++) {
                        names.add(row.getCellText(i));
                    }
                    header = header(names, name);
                } else {
                    add(rows, row.getRowNum(), header, cells(row, header, name), name);
                }
            }
            if (header == null) {
                header(List.of(), name);
            }
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw refused(name, rows.size() + 2L, "", "不是有效的 Excel 工作簿（xlsx）");
        }
        return rows;
    }

    private List<String> cells(Row row, List<PowerColumn> header, String name) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                throw refused(name, row.getRowNum(), labels.get(header.get(i)), "不接受公式，请粘贴为数值");
            }
            boolean day = cell != null && cell.getType() == CellType.NUMBER && DAYS.contains(header.get(i));
            texts.add(cell == null ? "" : day ? cell.asDate().toLocalDate().toString()
                    : cell.getType() == CellType.NUMBER ? cell.asNumber().toPlainString() : cell.getText());
        }
        return texts;
    }

    private List<PowerColumn> header(List<String> names, String file) {
        List<PowerColumn> header = new ArrayList<>();
        List<RowError> errors = new ArrayList<>();
        for (String name : names) {
            PowerColumn column = columns.get(name == null ? "" : name.strip());
            if (column == null && name != null && !name.isBlank()) {
                errors.add(new RowError(file, 1, name, "没有这一栏"));
            } else if (column != null && header.contains(column)) {
                errors.add(new RowError(file, 1, name, "这一栏出现两次"));
            }
            header.add(column);
        }
        for (PowerColumn needed : List.of(PowerColumn.ITEM_CODE, PowerColumn.KIND, PowerColumn.NAME, PowerColumn.SWITCHED_ON)) {
            if (!header.contains(needed)) {
                errors.add(new RowError(file, 1, labels.get(needed), "缺少此列"));
            }
        }
        if (!errors.isEmpty()) {
            throw new ImportRefused(file, errors);
        }
        return header;
    }

    private static void add(SortedMap<Long, Map<String, String>> rows, long line, List<PowerColumn> header, List<String> texts,
            String name) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < texts.size() && i < header.size(); i++) {
            String text = texts.get(i) == null ? "" : texts.get(i).strip();
            if (text.length() > LARGEST_CELL) {
                throw refused(name, line, "", "单元格内容过长");
            }
            if (!text.isEmpty() && header.get(i) != null) {
                cells.put(header.get(i).code(), asMeant(text));
            }
        }
        if (!cells.isEmpty()) {
            rows.put(line, cells);
        }
        if (rows.size() > MOST_ROWS) {
            throw refused(name, line, "", "超过" + MOST_ROWS + "行");
        }
    }

    private static ImportRefused refused(String file, long line, String column, String reason) {
        return new ImportRefused(file, List.of(new RowError(file, line, column, reason)));
    }
}
