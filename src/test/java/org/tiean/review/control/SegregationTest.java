package org.tiean.review.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.casefile.entity.Finding;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/** Who may review, and how many heads make a discussion. */
class SegregationTest {

    private static Stream<CsvRow> rows(String file) throws IOException {
        try (InputStream in = SegregationTest.class.getResourceAsStream("/review/" + file)) {
            return CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), file, "situation", "expected").rows().stream();
        }
    }

    static Stream<CsvRow> reviewers() throws IOException {
        return rows("segregation.csv").filter(row -> "REVIEW".equals(row.text("act")));
    }

    static Stream<CsvRow> meetings() throws IOException {
        return rows("quorum.csv");
    }

    @ParameterizedTest
    @MethodSource("reviewers")
    void whoReviews(CsvRow row) {
        agree(row, new ReviewerIndependent().judge(row.flag("handled"), false, row.flag("entitled")));
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void howManyDiscuss(CsvRow row) {
        List<UUID> heads = ids(row.integer("heads"));
        List<UUID> voices = new ArrayList<>(heads.subList(0, row.integer("attending")));
        voices.addAll(ids(row.integer("strangers")));
        UUID chair = row.flag("chair_attends") ? voices.get(0) : UUID.randomUUID();
        agree(row, new Quorum().judge(new HashSet<>(heads), voices, chair, row.integer("least")));
    }

    private static List<UUID> ids(int count) {
        return Stream.generate(UUID::randomUUID).limit(count).toList();
    }

    private static void agree(CsvRow row, List<Finding> findings) {
        assertEquals(row.texts("expected"), findings.stream().map(Finding::key).toList(), row.text("situation"));
    }
}
