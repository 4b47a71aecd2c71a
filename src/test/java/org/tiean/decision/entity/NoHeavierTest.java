package org.tiean.decision.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.hearing.entity.PenaltyNotice;
import org.tiean.hearing.entity.ProposedPenalty;
import org.tiean.hearing.entity.ReportBasis;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Refusal;

/** Nothing heavier than noticed, and a defence only lowers (行政处罚法45(2)): the scenarios of {@code no-heavier.csv}. */
class NoHeavierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

    static Stream<CsvRow> scenarios() throws IOException {
        try (InputStream in = NoHeavierTest.class.getResourceAsStream("/decision/no-heavier.csv")) {
            return CsvRows.read(new InputStreamReader(in, StandardCharsets.UTF_8), "no-heavier.csv", "situation", "expected")
                    .rows().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void neverHeavier(CsvRow row) {
        String refused = "";
        try {
            decide(row);
        } catch (Refusal refusal) {
            refused = refusal.key();
        }
        String expected = row.optionalText("expected");
        assertEquals(expected == null ? "" : expected, refused, row.text("situation"));
    }

    private static void decide(CsvRow row) {
        UUID act = UUID.randomUUID();
        PenaltyNotice notice = new PenaltyNotice(UUID.randomUUID(), UUID.randomUUID(), 1,
                new ReportBasis(UUID.randomUUID(), 1, false, false, false), JsonValue.EMPTY_JSON_OBJECT, DAY);
        notice.propose(new ProposedPenalty(act, "CG-SZ-001-1", "占道", "一般", row.money("noticed_yuan"), List.of()));
        if (row.optionalMoney("reduced_to_yuan") != null) {
            notice.line(act).reduceTo(row.money("reduced_to_yuan"));
        }
        new PenaltyDecision(notice.caseId(), notice.partyId(), 1, notice.id(), UUID.randomUUID(), DAY)
                .decide(notice.line(act), row.money("decided_yuan"));
    }
}
