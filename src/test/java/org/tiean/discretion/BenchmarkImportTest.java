package org.tiean.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.authority.control.PowerTable;
import org.tiean.authority.entity.PowerItem;
import org.tiean.discretion.control.BenchmarkTableReader;
import org.tiean.discretion.entity.BenchmarkVersion;
import org.tiean.kernel.entity.ImportRefused;

/** 裁量基准录入：违反上位法、上级基准或者自身不成立的，整表退回并指明行和列。 */
class BenchmarkImportTest {

    private static final Map<String, PowerItem> ITEMS =
            PowerTable.items(ReferenceBenchmarks.reader("power-items.csv"), "power-items.csv").stream()
                    .collect(Collectors.toMap(PowerItem::code, Function.identity()));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final String HEADER = "item_code,party,tier,tier_order,condition_text,factor,operator,low,high,unit,"
            + "penalty_text,amount_min,amount_max,multiple_min,multiple_max,percent_min,percent_max,effective_from,effective_to,"
            + "basis,maker_organ,maker_level,jurisdiction\n";

    @Test
    void theShippedBenchmarksKeepTheLaw() {
        assertEquals(90, read(null, ReferenceBenchmarks.text("discretion-benchmarks.csv")).size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discretion/benchmark-import.csv", delimiter = ';', numLinesToSkip = 5, nullValues = "-")
    void isRefusedWithItsPlace(String what, String known, String handedIn, String expected, String why) {
        String table = HEADER + rows(handedIn);
        if (expected == null) {
            assertTrue(read(known, table).size() > 0, why);
            return;
        }
        ImportRefused refused = assertThrows(ImportRefused.class, () -> read(known, table), why);
        String[] place = expected.split(" ", 3);
        assertTrue(refused.errors().stream().anyMatch(error -> String.valueOf(error.line()).equals(place[0])
                && error.column().equals(place[1]) && error.reason().contains(place[2])), refused.errors().toString());
    }

    private static List<BenchmarkVersion> read(String known, String table) {
        List<BenchmarkVersion> kept = known == null ? List.of()
                : BenchmarkTableReader.benchmarks(new StringReader(HEADER + rows(known)), "known.csv");
        return BenchmarkTableReader.benchmarks(new StringReader(table), "b.csv", kept,
                code -> Optional.ofNullable(ITEMS.get(code)), TODAY);
    }

    /**
     * {@code 事项/当事人/级别/地域/起/止/阶次}; several benchmarks are parted by {@code ||}, tiers by {@code ,}: {@code 较轻 500-1000},
     * {@code 较轻 5%-6%} or {@code 轻微 -}. Tiers are numbered in their order; {@code =} before a name makes it an alternative.
     */
    private static String rows(String written) {
        StringBuilder rows = new StringBuilder();
        for (String benchmark : written.split("\\|\\|")) {
            String[] part = benchmark.strip().split("/");
            int order = 0;
            for (String tier : part[6].split(",")) {
                String[] words = tier.strip().split(" ");
                boolean alternative = words[0].startsWith("=");
                order += alternative ? 0 : 1;
                String[] sums = words[1].equals("-") ? new String[] {"", ""} : words[1].replace("%", "").split("-");
                boolean percent = words[1].contains("%");
                rows.append(String.join(",", part[0], part[1], words[0].replace("=", ""), String.valueOf(order), "情形", "count",
                        ">=", String.valueOf(order), "", "件", "处罚", percent ? "" : sums[0], percent ? "" : sums[1], "", "",
                        percent ? sums[0] : "", percent ? sums[1] : "", part[4], part[5].equals("-") ? "" : part[5], "某局基准",
                        part[3] + "局", part[2], part[3])).append('\n');
            }
        }
        return rows.toString();
    }
}
