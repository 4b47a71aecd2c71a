package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.kernel.entity.RowError;
import org.tiean.statute.control.StatuteTableReader;
import org.tiean.statute.entity.StatuteVersion;

class StatuteTableTest {

    private static final String HEADER = "statute_id,title,kind,issuer,document_no,promulgated_on,effective_from,"
            + "effective_to,superseded_by\n";

    private static Map<String, StatuteVersion> shipped() {
        return StatuteTableReader.read(new InputStreamReader(
                StatuteTableTest.class.getResourceAsStream("/reference/statutes.csv"), StandardCharsets.UTF_8),
                "statutes.csv", Map.of()).stream().collect(Collectors.toMap(StatuteVersion::code, Function.identity()));
    }

    @Test
    void theShippedTableIsSound() {
        Map<String, StatuteVersion> statutes = shipped();
        assertEquals(42, statutes.size());
        for (StatuteVersion old : statutes.values()) {
            if (old.supersededBy() != null) {
                assertEquals(statutes.get(old.supersededBy()).from(), old.to().plusDays(1), old.code());
            }
        }
        assertFalse(statutes.get("DQFZ-2018").inForceOn(LocalDate.of(2026, 8, 15)));
        assertTrue(statutes.get("SHJF-2026").inForceOn(LocalDate.of(2026, 8, 15)));
        assertFalse(statutes.get("JZLJ-2005").kind().maySetSeizure());
    }

    @Test
    void citesAsLawyersDo() {
        assertEquals("《中华人民共和国行政处罚法》第六十四条第二项", shipped().get("XZCF-2021").cite(64, 0, 2).display());
        assertEquals("《中华人民共和国生态环境法典》第一千一百三十二条第三款",
                shipped().get("SHJF-2026").cite(1132, 3, 0).display());
    }

    /** The rows of {@code versions.csv}, one table each. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/versions.csv", numLinesToSkip = 1, delimiter = '|')
    void versionsFollowOneAnother(String what, String known, String table, String expected, String working) {
        Map<String, StatuteVersion> kept = known == null ? Map.of() : read(known, Map.of()).stream()
                .collect(Collectors.toMap(StatuteVersion::code, Function.identity()));
        if (expected == null) {
            assertEquals(table.split(";").length, read(table, kept).size(), working);
            return;
        }
        List<RowError> errors = assertThrows(ImportRefused.class, () -> read(table, kept)).errors();
        assertEquals(List.of(expected.split(";")), errors.stream().map(error -> error.line() + " " + error.column()).toList(), working);
    }

    private static List<StatuteVersion> read(String rows, Map<String, StatuteVersion> known) {
        return StatuteTableReader.read(new StringReader(HEADER + rows.replace(";", "\n") + "\n"), "s.csv", known);
    }

    @Test
    void refusesTheWholeTableForAnUnknownSuccessorAKindAndADouble() {
        ImportRefused refused = assertThrows(ImportRefused.class, () -> StatuteTableReader.read(new StringReader(HEADER
                + "A-1,甲法,法律,人大,,2020-01-01,2020-02-01,2021-01-31,B-9\n"
                + "A-1,甲法,法律,人大,,2020-01-01,2020-02-01,,\n"
                + "C-1,丙办法,通知,部,,2020-01-01,2019-02-01,,\n"
                + "D-1,丁法,法律,人大,,2020-01-01,2019-02-01,,\n"), "s.csv", Map.of()));
        assertEquals(List.of("2 superseded_by", "3 statute_id", "4 kind", "5 "),
                refused.errors().stream().map(e -> e.line() + " " + e.column()).toList());
    }
}
