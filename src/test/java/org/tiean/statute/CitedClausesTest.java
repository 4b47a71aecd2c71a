package org.tiean.statute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.control.ClauseRegister;
import org.tiean.statute.control.StatuteTableReader;
import org.tiean.statute.entity.ClauseStanding;

/** Nothing in the house cites an article that a statute does not have. */
class CitedClausesTest {

    private static final ClauseRegister REGISTER = new ClauseRegister(StatuteTableReader.read(new InputStreamReader(
            CitedClausesTest.class.getResourceAsStream("/reference/statutes.csv"), StandardCharsets.UTF_8), "statutes.csv", Map.of()));
    private static final Pattern CITED = Pattern.compile("Citation\\.of\\(\"([^\"]+)\"(?:, (\\d+))?(?:, (\\d+))?(?:, (\\d+))?");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/statute/cited-clauses.csv", numLinesToSkip = 1)
    void standing(String situation, String law, int article, int paragraph, int item, ClauseStanding expected) {
        assertEquals(expected, REGISTER.standing(Citation.of(law, article, paragraph, item)));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The bases of the rules of the gate and of every refusal. */
    @Test
    void theCodeCitesNoArticleThatIsNotThere() throws IOException {
        List<String> absent = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher cited = CITED.matcher(Files.readString(file));
                while (cited.find()) {
                    Citation citation = Citation.of(cited.group(1), number(cited.group(2)), number(cited.group(3)), number(cited.group(4)));
                    ClauseStanding standing = REGISTER.standing(citation);
                    seen += standing == ClauseStanding.SEEN ? 1 : 0;
                    if (standing == ClauseStanding.ABSENT) {
                        absent.add(file.getFileName() + ": " + citation.display());
                    }
                }
            }
        }
        assertEquals(List.of(), absent);
        assertTrue(seen > 60, "only " + seen + " clauses found: is the pattern still right?");
    }

    @Test
    void noTimeLimitRestsOnAnArticleThatIsNotThere() {
        assertEquals(List.of(), new TimeLimitCatalogue().all().stream()
                .filter(limit -> REGISTER.standing(limit.source()) == ClauseStanding.ABSENT).map(TimeLimitDefinition::id).toList());
    }
}
