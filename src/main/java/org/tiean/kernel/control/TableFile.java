package org.tiean.kernel.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;

/**
 * A table somebody hands in (表格文件), as Excel or CSV. Both become the CSV that the readers of tables take, line for
 * line, so that what is wrong is named by the row of the sheet.
 */
public final class TableFile {

    private static final long LARGEST_INFLATED = 64L << 20;
    private static final int MOST_PARTS = 200;
    /** With the formats of cells, by which a day is known from a number. */
    private static final ReadingOptions FORMATS = new ReadingOptions(true, false);
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private TableFile() {
    }

    /**
     * @param name of the file; its ending says what it is
     * @throws ImportRefused for a file that is neither, is too large, holds formulas or a document type
     */
    public static Reader read(byte[] file, String name) {
        return switch (ending(name)) {
            case "xlsx" -> new StringReader(worksheet(file, name));
            case "csv" -> new StringReader(text(file));
            default -> throw refused(name, 1, "", "只接受 xlsx 和 csv 文件");
        };
    }

    /** The ending of a file's name in small letters, without the dot. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** UTF-8 with or without its mark; Chinese spreadsheets still write GBK. */
    public static String text(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    private static String worksheet(byte[] file, String name) {
        requireModest(file, name);
        StringWriter csv = new StringWriter();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file), FORMATS);
                Stream<Row> rows = book.getFirstSheet().openStream();
                CSVPrinter printer = new CSVPrinter(csv, CSVFormat.RFC4180)) {
            long line = 1;
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (; line < row.getRowNum(); line++) {
                    printer.println();
                }
                printer.printRecord(cells(row, name));
                line++;
            }
        } catch (ImportRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw refused(name, 1, "", "不是有效的 Excel 工作簿（xlsx）");
        }
        return csv.toString();
    }

    private static List<String> cells(Row row, String name) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getCell(at);
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                throw refused(name, row.getRowNum(), "", "不接受公式，请粘贴为数值");
            }
            texts.add(cell == null ? "" : text(cell));
        }
        return texts;
    }

    /** A day of a sheet is a number with a format of years. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).contains("y") ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().stripTrailingZeros().toPlainString();
    }

    /**
     * A small workbook can hold a huge one, or name files of this machine: looked at before anything is read of it.
     *
     * @throws ImportRefused if it does
     */
    public static void requireModest(byte[] file, String name) {
        long inflated = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts++;
                try (InputStream in = zip.getInputStream(entry)) {
                    int head = in.readNBytes(buffer, 0, buffer.length);
                    if (new String(buffer, 0, head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                        throw refused(name, 1, "", "工作簿含有文档类型声明，拒绝读取");
                    }
                    inflated += head;
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        inflated += read;
                        if (inflated > LARGEST_INFLATED || parts > MOST_PARTS) {
                            throw refused(name, 1, "", "工作簿展开后过大，拒绝读取");
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw refused(name, 1, "", "不是有效的 Excel 工作簿（xlsx）");
        }
    }

    private static ImportRefused refused(String file, long line, String column, String reason) {
        return new ImportRefused(file, List.of(new RowError(file, line, column, reason)));
    }
}
