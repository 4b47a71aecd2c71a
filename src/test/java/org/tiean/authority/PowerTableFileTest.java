package org.tiean.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tiean.authority.control.PowerRows;
import org.tiean.authority.control.PowerTableFile;
import org.tiean.authority.entity.PowerColumn;
import org.tiean.authority.entity.PowerRow;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.entity.ImportRefused;

/** Lists go out as worksheet and CSV and come back the same; what would harm a reader does neither. */
class PowerTableFileTest {

    private static final PowerTableFile FILE = new PowerTableFile(labels());
    private static final List<PowerRow> ROWS = Registers.items().stream().map(PowerRows::of)
            .map(row -> row.with(PowerColumn.SWITCHED_ON, "YES")).toList();

    private static Map<PowerColumn, String> labels() {
        Map<PowerColumn, String> labels = new EnumMap<>(PowerColumn.class);
        for (PowerColumn column : PowerColumn.values()) {
            labels.put(column, "栏" + column.ordinal());
        }
        return labels;
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    private static List<PowerRow> read(byte[] file, String name) {
        return FILE.read(file, name).map(row -> {
            Map<String, String> cells = new HashMap<>();
            for (String column : PowerColumn.codes()) {
                cells.put(column, row.optionalText(column));
            }
            return PowerRow.ofNames(cells);
        });
    }

    @Test
    void theWholeListComesBackFromAWorksheet() throws IOException {
        assertEquals(ROWS, read(bytes(out -> FILE.worksheet(ROWS, out)), "清单.xlsx"));
    }

    @Test
    void theWholeListComesBackFromACsv() throws IOException {
        assertEquals(ROWS, read(bytes(out -> FILE.csv(ROWS, out)), "清单.csv"));
    }

    @Test
    void aCsvInTheOldChineseEncodingIsRead() throws IOException {
        String csv = new String(bytes(out -> FILE.csv(ROWS.subList(0, 3), out)), StandardCharsets.UTF_8).substring(1);
        assertEquals(ROWS.subList(0, 3), read(csv.getBytes(Charset.forName("GB18030")), "清单.csv"));
    }

    @Test
    void whatASpreadsheetWouldRunLeavesAsText() throws IOException {
        for (String start : List.of("=", "+", "-", "@")) {
            PowerRow row = ROWS.get(0).with(PowerColumn.NOTES, start + "HYPERLINK(\"http://x\")");
            String csv = new String(bytes(out -> FILE.csv(List.of(row), out)), StandardCharsets.UTF_8);
            assertTrue(csv.contains("'" + start + "HYPERLINK"), start);
            assertFalse(csv.contains(",\"" + start + "HYPERLINK"), start);
            assertEquals(List.of(row), read(bytes(out -> FILE.csv(List.of(row), out)), "a.csv"));
            assertEquals(List.of(row), read(bytes(out -> FILE.worksheet(List.of(row), out)), "a.xlsx"));
        }
    }

    @Test
    void aFormulaIsRefusedWhereItStands() throws IOException {
        byte[] file = bytes(out -> {
            Workbook book = new Workbook(out, "t", "1.0");
            Worksheet sheet = book.newWorksheet("s");
            String[] header = {"item_code", "kind", "name", "switched_on"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
                sheet.value(1, i, "x");
            }
            sheet.formula(2, 2, "1+1");
            book.finish();
        });
        ImportRefused refused = assertThrows(ImportRefused.class, () -> FILE.read(file, "a.xlsx"));
        assertEquals("a.xlsx:3 " + labels().get(PowerColumn.NAME) + ": 不接受公式，请粘贴为数值", refused.errors().get(0).display());
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] file = bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 100; i++) {
                    zip.write(zeros);
                }
                zip.closeEntry();
            }
        });
        assertTrue(file.length < 200_000);
        assertEquals("工作簿展开后过大，拒绝读取", assertThrows(ImportRefused.class, () -> FILE.read(file, "a.xlsx"))
                .errors().get(0).reason());
    }

    @Test
    void anEntityFromOutsideIsNotFetched() throws IOException {
        byte[] good = bytes(out -> FILE.worksheet(ROWS.subList(0, 1), out));
        byte[] file = bytes(out -> {
            try (ZipFile in = ZipFile.builder().setByteArray(good).get(); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                    String text = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    if (entry.getName().contains("haredStrings")) {
                        text = text.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")
                                .replaceFirst("<t([^>]*)>[^<]*</t>", "<t$1>&e;</t>");
                    }
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
            }
        });
        assertEquals("工作簿含有文档类型声明，拒绝读取", assertThrows(ImportRefused.class, () -> FILE.read(file, "a.xlsx"))
                .errors().get(0).reason());
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        for (String name : List.of("a.xlsx", "a.pdf", "a.csv")) {
            assertThrows(ImportRefused.class, () -> FILE.read("不是表".getBytes(StandardCharsets.UTF_8), name), name);
        }
        ImportRefused refused = assertThrows(ImportRefused.class, () -> FILE.read("item_code,甲\nCG-SR-001-1,x\n"
                .getBytes(StandardCharsets.UTF_8), "a.csv"));
        assertEquals(4, refused.errors().size());
        assertEquals("a.csv:1 甲: 没有这一栏", refused.errors().get(0).display());
    }

    @Test
    void theLineNamedIsTheLineOfTheFile() {
        byte[] csv = "item_code,kind,name,switched_on,notes\nA,B,C,NO,\"两\n行\"\nD,E,F,NO,x\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of(2L, 4L), FILE.read(csv, "a.csv").rows().stream().map(CsvRow::line).toList());
    }
}
