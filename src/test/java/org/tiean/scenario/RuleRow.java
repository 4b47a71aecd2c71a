package org.tiean.scenario;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;

/**
 * One scenario of a rule of the gate, from {@code src/test/resources/<component>/rules.csv}.
 *
 * @param rule      id of the rule
 * @param article   the clause it rests on, printed
 * @param situation what is the case, in words
 * @param given     the facts, see {@link Given}
 * @param expected  BLOCK, WARN or PASS
 * @param findings  keys of what the rule finds, in order; empty for PASS
 * @param working   how the expected answer follows from the article
 */
public record RuleRow(String component, String rule, String article, String situation, String given, Expected expected,
        List<String> findings, String working) {

    public static final Path FOLDER = Path.of("src/test/resources");
    public static final String FILE = "rules.csv";

    /** What the gate does. */
    public enum Expected {
        BLOCK, WARN, PASS
    }

    public static List<RuleRow> of(String component) {
        Path file = FOLDER.resolve(component).resolve(FILE);
        try (Reader reader = Files.newBufferedReader(file)) {
            return CsvRows.read(reader, file.toString(), "rule", "article", "situation", "given", "expected", "findings",
                    "working").map(row -> row(component, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleRow row(String component, CsvRow row) {
        return new RuleRow(component, row.text("rule"), row.text("article"), row.text("situation"), row.optionalText("given"),
                row.choice("expected", Expected.class), row.texts("findings"), row.text("working"));
    }

    /** Components that have a file of rule scenarios. */
    public static List<String> components() {
        try (Stream<Path> files = Files.find(FOLDER, 2, (path, attributes) -> path.endsWith(FILE))) {
            return files.map(path -> path.getParent().getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
