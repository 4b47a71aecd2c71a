package org.tiean.hearing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.casefile.entity.Finding;
import org.tiean.hearing.entity.NoticeStanding;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/** When a party has been heard long enough: the scenarios of {@code defence-time.csv}. */
class DefenceTimeTest {

    static Stream<CsvRow> scenarios() throws IOException {
        try (InputStream in = DefenceTimeTest.class.getResourceAsStream("/hearing/defence-time.csv")) {
            return CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "defence-time.csv", "situation", "expected")
                    .rows().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void decidesWhetherTheTimeIsOver(CsvRow row) {
        NoticeStanding standing = new NoticeStanding(UUID.randomUUID(), "当事人", row.date("served_on"), row.date("defence_due"),
                row.optionalDate("hearing_due"), row.flag("waived"), row.flag("hearing_waived"), row.flag("defended"), 0, 0,
                row.flag("hearing_asked"), row.flag("hearing_asked"));
        List<Finding> findings = new DefenceTime().judge(List.of(standing), row.date("deciding_on"), row.flag("silence_is_waiver"));
        assertEquals(row.texts("expected"), findings.stream().map(Finding::key).toList(), row.text("situation"));
    }
}
