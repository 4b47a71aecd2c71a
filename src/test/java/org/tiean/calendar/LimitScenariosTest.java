package org.tiean.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.control.LimitComputation;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.DateInterval;
import org.tiean.calendar.entity.LeftOut;
import org.tiean.calendar.entity.LimitResult;
import org.tiean.calendar.entity.Stretch;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.Citation;

/** 给定事实和日期，期限何时届满：{@code calendar/limits.csv}、{@code calendar/limits-hours.csv}，法律人可读可改。 */
class LimitScenariosTest {

    private static final TimeLimitCatalogue CATALOGUE = new TimeLimitCatalogue();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/calendar/limits.csv", numLinesToSkip = 2)
    void endsOnTheDayTheLawSays(String facts, String id, LocalDate event, int extended, String pauses, LocalDate raw,
            LocalDate due, boolean provisional, String article, String working) {
        TimeLimitDefinition definition = CATALOGUE.get(id);
        List<LeftOut> out = pauses == null ? List.of() : Stream.of(pauses.split(";")).map(LimitScenariosTest::leftOut).toList();
        LimitResult result = new LimitComputation(definition, TestCalendars.SHIPPED).from(event, extended, out);
        assertEquals(raw, result.rawDue(), working);
        assertEquals(due, result.due(), working);
        assertEquals(provisional, result.provisional(), facts);
        assertEquals(article, cited(definition.source()), facts);
        assertTrue(result.article().contains("《" + definition.source().law() + "》"), result.article());
        assertTrue(result.metBy(due) && !result.metBy(due.plusDays(1)), "the last day is in time, the next is not");
        assertTrue(definition.pauseGrounds().containsAll(out.stream().map(LeftOut::ground).toList()), "the law leaves that out");
        assertTrue(extended == 0 || extended <= definition.extensions().stream().mapToInt(rule -> rule.longest()).sum(), facts);
        tellsTheWholeStory(result, event, out);
    }

    /** Event first, each paused day told with its ground, and not one day too many. */
    private static void tellsTheWholeStory(LimitResult result, LocalDate event, List<LeftOut> out) {
        assertEquals(1, result.explanation().stream().filter(step -> step.kind() == Stretch.Kind.EVENT
                && step.from().equals(event) && step.to().equals(event)).count());
        long told = result.explanation().stream().filter(step -> step.kind() == Stretch.Kind.PAUSED)
                .mapToLong(step -> ChronoUnit.DAYS.between(step.from(), step.to()) + 1).sum();
        long days = out.stream().flatMap(pause -> pause.days().from().datesUntil(pause.days().to().plusDays(1))).distinct().count();
        assertEquals(days, told, () -> String.valueOf(result.explanation()));
        assertEquals(result.rolled(), result.explanation().stream().anyMatch(step -> step.kind() == Stretch.Kind.ROLLED));
    }

    private static LeftOut leftOut(String text) {
        String[] parts = text.split("/");
        return new LeftOut(new DateInterval(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])), parts[2]);
    }

    /** As the rulebook cites: 36(1), 64[1], 51(1)[2]. */
    private static String cited(Citation source) {
        return source.law() + (source.article() == 0 ? "" : source.article())
                + (source.paragraph() == 0 ? "" : "(" + source.paragraph() + ")")
                + (source.item() == 0 ? "" : "[" + source.item() + "]");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/calendar/limits-hours.csv", numLinesToSkip = 2)
    void hoursEndAtTheMinute(String facts, String id, OffsetDateTime event, OffsetDateTime due, String article, String working) {
        TimeLimitDefinition definition = CATALOGUE.get(id);
        LimitResult result = new LimitComputation(definition, TestCalendars.SHIPPED).from(event.toInstant());
        assertEquals(due.toInstant(), result.dueAt(), working);
        assertEquals(due.toLocalDate(), result.due(), facts);
        assertEquals(article, cited(definition.source()), facts);
        assertFalse(result.provisional());
    }

    @Test
    void everyDefinitionHasAScenario() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String file : List.of("/calendar/limits.csv", "/calendar/limits-hours.csv")) {
            rows(file).forEach(row -> told.add(row.text("limit")));
        }
        assertEquals(CATALOGUE.all().stream().map(TimeLimitDefinition::id).collect(Collectors.toCollection(TreeSet::new)), told);
    }

    /** Every row of the master table is a definition or is listed as no clock, with the code that has it. */
    @Test
    void everyRowOfTheMasterTableHasItsPlace() throws Exception {
        Set<Integer> placed = CATALOGUE.all().stream().map(TimeLimitDefinition::tableRow).collect(Collectors.toCollection(TreeSet::new));
        for (CsvRow row : rows("/org/tiean/calendar/not-a-clock.csv")) {
            assertTrue(placed.add(row.integer("table_row")), "not both: " + row.text("what"));
            assertNotNull(row.text("why"));
            String code = row.optionalText("lives_in");
            if (code != null) {
                assertNotNull(Class.forName(code));
            }
        }
        assertEquals(IntStream.rangeClosed(1, 50).boxed().collect(Collectors.toSet()), placed);
    }

    private static List<CsvRow> rows(String file) throws IOException {
        try (var reader = new InputStreamReader(LimitScenariosTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            BufferedReader lines = new BufferedReader(reader);
            lines.mark(4_000);
            if (!lines.readLine().startsWith("#")) {
                lines.reset();
            }
            return CsvRows.read(lines, file).rows();
        }
    }
}
