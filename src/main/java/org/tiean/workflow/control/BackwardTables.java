package org.tiean.workflow.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Stage;
import org.tiean.identity.entity.Role;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.workflow.entity.ReturnPoint;
import org.tiean.workflow.entity.WithdrawableAct;
import org.tiean.workflow.entity.WithdrawableAct.Received;

/** In what ways a case goes back (撤回、退回): {@code withdrawals.csv} and {@code return-points.csv}. What is not in them is not possible. */
@ApplicationScoped
public class BackwardTables {

    private final List<WithdrawableAct> withdrawable = read("withdrawals.csv", row -> new WithdrawableAct(
            row.choice("act", ActKind.class), Set.copyOf(row.texts("from")), row.text("to"), row.choice("received", Received.class)),
            "act", "from", "to", "received", "reason");

    private final List<ReturnPoint> points = read("return-points.csv", row -> new ReturnPoint(row.text("from"), row.text("to"),
            row.choice("stage", Stage.class), row.choice("after", ActKind.class),
            row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()), row.text("basis")),
            "from", "to", "stage", "after", "roles", "basis", "reason");

    private static <T> List<T> read(String file, Function<CsvRow, T> made, String... columns) {
        try (Reader table = new InputStreamReader(BackwardTables.class.getResourceAsStream("/org/tiean/workflow/" + file), StandardCharsets.UTF_8)) {
            CsvRows rows = CsvRows.read(table, file, columns);
            List<T> all = rows.map(made);
            rows.refuseIfFaulty();
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<WithdrawableAct> withdrawable() {
        return withdrawable;
    }

    /** Whether opening the page of this step takes it out of the hands of who handed it in. */
    public boolean receivedByOpening(String step) {
        return withdrawable.stream().anyMatch(row -> row.received() == Received.OPENED && row.from().contains(step));
    }

    public List<ReturnPoint> returnPoints() {
        return points;
    }

    /** The point between two steps. */
    public Optional<ReturnPoint> returnPoint(String from, String to) {
        return points.stream().filter(point -> point.from().equals(from) && point.to().equals(to)).findFirst();
    }
}
