package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.control.CsvRows;

/** The approvals to which further signers may be added (加签): {@code countersign-steps.csv}. */
@ApplicationScoped
public class CountersignTable {

    /** A step, and the folder of the form on which its approval is printed; empty where it has none of its own. */
    private record Row(String step, Optional<String> paper) {
    }

    private final List<Row> rows = read();

    private static List<Row> read() {
        try (Reader table = new InputStreamReader(CountersignTable.class.getResourceAsStream("/org/tiean/workflow/countersign-steps.csv"),
                StandardCharsets.UTF_8)) {
            CsvRows rows = CsvRows.read(table, "countersign-steps.csv", "step", "paper", "reason");
            List<Row> all = rows.map(row -> new Row(row.text("step"), Optional.ofNullable(row.optionalText("paper"))));
            rows.refuseIfFaulty();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> steps() {
        return rows.stream().map(Row::step).toList();
    }

    /** The steps whose approval is printed on that form. */
    List<String> stepsOf(String paper) {
        return rows.stream().filter(row -> row.paper().filter(paper::equals).isPresent()).map(Row::step).toList();
    }

    /** The acts that decide those steps. */
    Set<ActKind> deciding() {
        Set<ActKind> acts = EnumSet.noneOf(ActKind.class);
        steps().forEach(step -> acts.addAll(ActKind.finishing(step)));
        return acts;
    }
}
