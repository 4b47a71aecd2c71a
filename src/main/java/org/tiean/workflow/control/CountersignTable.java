package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.control.CsvRows;

/** The approvals to which further signers may be added (加签): {@code countersign-steps.csv}. */
@ApplicationScoped
public class CountersignTable {

    private final List<String> steps = read();

    private static List<String> read() {
        try (Reader table = new InputStreamReader(CountersignTable.class.getResourceAsStream("/org/tiean/workflow/countersign-steps.csv"),
                StandardCharsets.UTF_8)) {
            CsvRows rows = CsvRows.read(table, "countersign-steps.csv", "step", "reason");
            List<String> all = rows.map(row -> row.text("step"));
            rows.refuseIfFaulty();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> steps() {
        return steps;
    }

    /** The acts that decide those steps. */
    Set<ActKind> deciding() {
        Set<ActKind> acts = EnumSet.noneOf(ActKind.class);
        steps.forEach(step -> acts.addAll(ActKind.finishing(step)));
        return acts;
    }
}
