package org.tiean.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.Money;

class CsvRowsTest {

    record Fee(String name, LocalDate from, Money amount) {
        Fee {
            if (name.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
        }

        static Fee of(CsvRow row) {
            return new Fee(row.text("name"), row.date("from"), row.money("amount"));
        }
    }

    private static CsvRows read(String text) {
        return CsvRows.read(new StringReader(text), "fees.csv", "name", "from", "amount");
    }

    @Test
    void readsTypedCells() {
        List<Fee> fees = read("\uFEFFname,from,amount\n\"甲,乙\",2026-08-15,12.50\n").map(Fee::of);
        assertEquals(List.of(new Fee("甲,乙", LocalDate.of(2026, 8, 15), new Money(1250))), fees);
    }

    @Test
    void namesEveryErrorWithItsLineAndKeepsNothing() {
        CsvRows rows = read("name,from,amount\n\"two\nlines\",2026-02-30,1\n,2026-01-01,1.234\nok,2026-01-01,\n");
        ImportRefused refused = assertThrows(ImportRefused.class, () -> rows.map(Fee::of));
        assertEquals(List.of("fees.csv:2 from", "fees.csv:4 name", "fees.csv:4 amount", "fees.csv:5 amount"),
                refused.errors().stream().map(e -> e.file() + ":" + e.line() + " " + e.column()).toList());
    }

    @Test
    void refusesAMissingColumnAndARaggedRow() {
        assertEquals("amount", assertThrows(ImportRefused.class, () -> read("name,from\na,2026-01-01\n"))
                .errors().get(0).column());
        assertEquals(3, assertThrows(ImportRefused.class, () -> read("name,from,amount\na,2026-01-01,1\nb,c\n"))
                .errors().get(0).line());
    }
}
