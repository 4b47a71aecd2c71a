package org.tiean.decision.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.Finding;
import org.tiean.decision.entity.OnTheSpot;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.scenario.KnownTables;
import org.tiean.settings.control.ThresholdChoice;
import org.tiean.settings.control.ThresholdTable;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;

/** Conditions and steps of on-the-spot decisions, against the thresholds as shipped. */
class SpotRulesTest {

    private static Reader reader(String resource) {
        InputStream in = SpotRulesTest.class.getResourceAsStream(resource);
        return new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    private static Stream<CsvRow> rows(String file) throws IOException {
        try (Reader reader = reader("/decision/" + file)) {
            return CsvRows.read(reader, file, "situation", "expected").rows().stream();
        }
    }

    private static Threshold threshold(String code, PartyKind party) {
        return ThresholdChoice.choose(ThresholdTable.read(reader("/reference/thresholds.csv"), "thresholds.csv").stream()
                .filter(row -> row.threshold().code().equals(code)).toList(), party, LocalDate.of(2026, 11, 21), List.of("全国"))
                .orElseThrow();
    }

    static Stream<CsvRow> ceilings() throws IOException {
        return rows("spot-ceilings.csv");
    }

    static Stream<CsvRow> collections() throws IOException {
        return rows("spot-collection.csv");
    }

    static Stream<CsvRow> steps() throws IOException {
        return rows("spot-steps.csv");
    }

    @ParameterizedTest
    @MethodSource("ceilings")
    void ceiling(CsvRow row) {
        SpotCeiling rule = new SpotCeiling();
        rule.procedures = new SpotProcedure();
        rule.procedures.tables = KnownTables.shipped();
        agree(row, rule.judge(row.money("fine_yuan"), threshold("SUMMARY_FINE", row.choice("threshold_party", PartyKind.class)),
                LocalDate.of(2026, 11, 21)));
    }

    @ParameterizedTest
    @MethodSource("collections")
    void collection(CsvRow row) {
        agree(row, new SpotCollection().judge(row.choice("ground", OnTheSpot.class), row.money("fine_yuan"),
                threshold("ONSITE_COLLECT", PartyKind.CITIZEN), row.flag("requested")));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void step(CsvRow row) {
        agree(row, new SpotStepsTaken().judge(Facts.of().put("certificateShown", row.flag("certificate_shown"))
                .put("identityChecked", row.flag("identity_checked")).put("rightsTold", row.flag("rights_told"))
                .put("defence", row.optionalText("defence")).put("defenceAnswer", row.optionalText("defence_answer"))
                .put("signed", row.flag("signed")).put("refusal", row.optionalText("refusal"))
                .put("electronic", row.flag("electronic")).build()));
    }

    private static void agree(CsvRow row, List<Finding> findings) {
        assertEquals(row.texts("expected"), findings.stream().map(Finding::key).toList(), row.text("situation"));
    }
}
