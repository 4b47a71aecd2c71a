package org.tiean.kernel.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Tables handed out as files (导出表格). Cells that a spreadsheet would take for a formula leave with an apostrophe
 * before them; null is an empty cell.
 */
public final class TableWriting {

    /** With these a spreadsheet begins to reckon. */
    public static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final double WIDTH = 18;

    private TableWriting() {
    }

    /** UTF-8 with the mark by which a spreadsheet knows it. */
    public static void csv(List<String> head, List<List<String>> rows, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(head);
        for (List<String> row : rows) {
            printer.printRecord(row.stream().map(TableWriting::harmless).toList());
        }
        printer.flush();
    }

    /** One sheet, written row by row, with its head and first column held in view. */
    public static void worksheet(String name, List<String> head, List<List<String>> rows, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "tiean", "1.0");
        Worksheet sheet = book.newWorksheet(name);
        sheet.freezePane(1, 1);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().fillColor("EEF2F7").set();
            sheet.width(column, WIDTH);
        }
        for (int line = 0; line < rows.size(); line++) {
            List<String> row = rows.get(line);
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) != null) {
                    sheet.value(line + 1, column, harmless(row.get(column)));
                }
            }
        }
        book.finish();
    }

    /** The text, with a mark before it if a spreadsheet would reckon with it; nothing for null. */
    public static String harmless(String text) {
        return text == null || text.isEmpty() ? "" : FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
