package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiean.casefile.entity.ActKind;
import org.tiean.kernel.control.CsvRows;

/** Which approvals may be given to several cases at once (批量审批): {@code batch-approvals.csv}. No other is. */
@ApplicationScoped
public class BatchTable {

    private final List<ActKind> acts = read();

    private static List<ActKind> read() {
        try (Reader table = new InputStreamReader(BatchTable.class.getResourceAsStream("/org/tiean/workflow/batch-approvals.csv"),
                StandardCharsets.UTF_8)) {
            CsvRows rows = CsvRows.read(table, "batch-approvals.csv", "act", "reason");
            List<ActKind> all = rows.map(row -> row.choice("act", ActKind.class));
            rows.refuseIfFaulty();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ActKind> acts() {
        return acts;
    }
}
