package org.tiean.workflow.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.scenario.KnownTables;
import org.tiean.workflow.entity.Choice;

/** The decision tables in {@code bpmn/} say what the law says, and a broken one says where it is broken. */
class DecisionTablesTest {

    private static final Map<String, List<String>> INPUTS = Map.of(
            "hearing-right", List.of("fineReached", "gainsReached", "goodsReached", "graveKind", "stoppage", "demolition"),
            "legal-review", List.of("publicInterest", "hearingRight", "complex", "fineReached", "demolition", "departure"),
            "collective-discussion", List.of("complex", "departure", "fineReached"),
            "procedure", List.of("warning", "withinCeiling"));

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/workflow/decision-tables.csv", numLinesToSkip = 1)
    void says(String situation, String table, LocalDate day, String given, boolean due, String ground) {
        Map<String, Boolean> facts = new HashMap<>();
        INPUTS.get(table).forEach(input -> facts.put(input, false));
        if (given != null) {
            Arrays.stream(given.split(";")).forEach(fact -> assertEquals(false, facts.put(fact, true), fact));
        }
        Choice choice = KnownTables.shipped().ask(table, day, facts);
        assertEquals(due, choice.due());
        assertTrue(choice.ground().contains(ground), choice::ground);
    }

    /** Gate and process cannot differ: each table is asked in one place, and both read what was answered there. */
    @Test
    void eachTableIsAskedInOnePlace() throws IOException {
        Map<String, List<String>> asking = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                for (String table : INPUTS.keySet()) {
                    if (code.contains("tables.ask(\"" + table + '"')) {
                        asking.computeIfAbsent(table, key -> new ArrayList<>()).add(file.getFileName().toString());
                    }
                }
            }
        }
        assertEquals(Map.of("hearing-right", List.of("NeedsComputation.java"), "legal-review", List.of("NeedsComputation.java"),
                "collective-discussion", List.of("NeedsComputation.java"), "procedure", List.of("SpotProcedure.java")), asking);
    }

    /** What the gateways read are the answers, kept with the report the gate looks at; no gateway compares a sum. */
    @Test
    void theGatewaysReadTheAnswers() throws IOException {
        String process = Files.readString(Path.of("bpmn/case-ordinary.bpmn"));
        assertTrue(process.contains("${!legalReviewDue}") && process.contains("${!discussionDue}"));
        assertFalse(Pattern.compile("\\$\\{[^}]*[<>][^}]*}").matcher(process.replace("&lt;", "<").replace("&gt;", ">")).find());
    }

    @Test
    void beforeTheFirstTableThereIsNone() {
        assertThrows(IllegalStateException.class, () -> KnownTables.shipped().ask("procedure", LocalDate.of(2021, 7, 14), Map.of()));
        assertThrows(IllegalStateException.class, () -> KnownTables.shipped().ask("procedure", LocalDate.of(2026, 7, 14), Map.of("warning", true)));
    }

    @Test
    void theTableOfTheDayIsAsked() throws IOException {
        DecisionTables tables = KnownTables.shipped();
        tables.add("procedure@2030-01-01.dmn", stream(text("procedure").replace("二百元、三千元以下罚款", "新的数额以下罚款")));
        Map<String, Boolean> facts = Map.of("warning", false, "withinCeiling", true);
        assertTrue(tables.ask("procedure", LocalDate.of(2029, 12, 31), facts).ground().contains("二百元"));
        assertTrue(tables.ask("procedure", LocalDate.of(2030, 1, 1), facts).ground().contains("新的数额"));
    }

    @Test
    void aBrokenTableIsNamedWithItsElement() throws IOException {
        String whole = text("procedure");
        refused(whole.replace("<text>\"第五十四条：普通程序\"</text></outputEntry>", "<text>\"第五十四条：普通程序\"</text>"), "procedure");
        refused(whole.replace("<inputEntry id=\"procedure-1-warning\"><text>true</text>", "<inputEntry id=\"procedure-1-warning\"><text>maybe</text>"),
                "procedure-1-warning");
        refused(whole.replace("<outputEntry id=\"procedure-2-due\"><text>true</text>", "<outputEntry id=\"procedure-2-due\"><text>soon</text>"),
                "procedure-2-due");
        refused(whole.replaceAll("(?s)<rule id=\"procedure-3\">.*?</rule>", ""), "procedure-table");
        refused(whole.replace("decision id=\"procedure\"", "decision id=\"other\""), "other");
        refused(whole.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""), "procedure-table");
    }

    private static void refused(String text, String element) {
        IllegalStateException refused = assertThrows(IllegalStateException.class,
                () -> new DecisionTables().add("procedure@2021-07-15.dmn", stream(text)));
        assertTrue(refused.getMessage().startsWith("bpmn/procedure@2021-07-15.dmn [" + element + "]"), refused::getMessage);
    }

    private static String text(String id) throws IOException {
        return Files.readString(Path.of("bpmn", id + "@2021-07-15.dmn"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
