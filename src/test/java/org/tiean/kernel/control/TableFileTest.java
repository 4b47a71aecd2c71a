package org.tiean.kernel.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.entity.ImportRefused;

/** 表格文件：Excel and CSV come in as the same table. */
class TableFileTest {

    @Test
    void aSheetReadsLikeTheCsvItCouldHaveBeen() throws IOException {
        byte[] sheet = sheet(page -> {
            page.value(0, 0, "date");
            page.value(0, 1, "kind");
            page.value(0, 2, "name");
            page.value(2, 0, LocalDate.of(2027, 1, 1));
            page.style(2, 0).format("yyyy-MM-dd").set();
            page.value(2, 1, "HOLIDAY_OFF");
            page.value(2, 2, "元旦, \"新年\"");
        });
        assertEquals(List.of("date,kind,name", "", "2027-01-01,HOLIDAY_OFF,\"元旦, \"\"新年\"\"\""), lines(sheet, "放假.xlsx"));
    }

    @Test
    void chineseSpreadsheetsWriteGbk() throws IOException {
        String text = "date,kind,name\r\n2027-01-01,HOLIDAY_OFF,元旦\r\n";
        assertEquals(lines(text.getBytes(StandardCharsets.UTF_8), "a.csv"), lines(text.getBytes(Charset.forName("GB18030")), "a.CSV"));
        assertEquals("date,kind,name", lines(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "a.csv").get(0));
    }

    @Test
    void whatIsNoTableIsRefusedWithItsPlace() throws IOException {
        assertThrows(ImportRefused.class, () -> TableFile.read(new byte[] {1}, "a.pdf"));
        assertThrows(ImportRefused.class, () -> TableFile.read("PK".getBytes(StandardCharsets.UTF_8), "a.xlsx"));
        byte[] formula = sheet(page -> {
            page.value(0, 0, "date");
            page.formula(1, 0, "NOW()");
        });
        ImportRefused refused = assertThrows(ImportRefused.class, () -> TableFile.read(formula, "a.xlsx"));
        assertEquals(2, refused.errors().get(0).line());
        assertTrue(refused.errors().get(0).reason().contains("公式"));
    }

    private static List<String> lines(byte[] file, String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(TableFile.read(file, name))) {
            return reader.lines().toList();
        }
    }

    private static byte[] sheet(Consumer<Worksheet> filled) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tiean", "1.0")) {
            filled.accept(book.newWorksheet("表"));
        }
        return out.toByteArray();
    }
}
