package org.tiean.decision.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.casefile.entity.Finding;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/** Who may approve a decision. */
class HeadApprovesTest {

    static Stream<CsvRow> approvers() throws IOException {
        try (InputStream in = HeadApprovesTest.class.getResourceAsStream("/review/segregation.csv")) {
            return CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "segregation.csv", "situation", "expected")
                    .rows().stream().filter(row -> "APPROVE".equals(row.text("act")));
        }
    }

    @ParameterizedTest
    @MethodSource("approvers")
    void whoApproves(CsvRow row) {
        assertEquals(row.texts("expected"), new HeadApproves().judge(row.flag("handled"), row.flag("entitled")).stream()
                .map(Finding::key).toList(), row.text("situation"));
    }
}
