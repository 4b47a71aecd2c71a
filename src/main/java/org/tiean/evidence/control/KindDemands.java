package org.tiean.evidence.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.KindDemand;
import org.tiean.evidence.entity.KindDemand.When;
import org.tiean.evidence.entity.Particular;
import org.tiean.evidence.entity.Particulars;
import org.tiean.kernel.control.CsvRows;

/** What each of the eight kinds of evidence must say of itself besides (证据要素): {@code kind-demands.csv}. */
@ApplicationScoped
public class KindDemands {

    private static final String TABLE = "kind-demands.csv";

    private final List<KindDemand> rows;

    public KindDemands() {
        try (Reader table = new InputStreamReader(KindDemands.class.getResourceAsStream("/org/tiean/evidence/" + TABLE), StandardCharsets.UTF_8)) {
            CsvRows read = CsvRows.read(table, TABLE, "kind", "particular", "when", "basis", "reason");
            rows = read.map(row -> new KindDemand(row.choice("kind", EvidenceKind.class), row.choice("particular", Particular.class),
                    row.choice("when", When.class), row.text("basis"), row.text("reason")));
            read.refuseIfFaulty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is not said though it must be when such a piece is collected. */
    List<Particular> missing(EvidenceKind kind, Particulars said) {
        return rows.stream().filter(row -> row.kind() == kind && row.isAskedAtCollecting(said.copy())).map(KindDemand::particular)
                .filter(each -> !said.says(each)).toList();
    }

    /** Whether what is to be heard in a piece of that kind must be written down before it is found true. */
    boolean needsSummary(EvidenceKind kind) {
        return rows.stream().anyMatch(row -> row.kind() == kind && row.when() == When.SOUND);
    }

    /** Those of what is said that the table knows of such a piece; what a form kept of another kind falls away. */
    public Particulars fitting(EvidenceKind kind, Particulars said) {
        boolean copy = said.copy() && rows.stream().anyMatch(row -> row.kind() == kind && row.when() == When.COPY);
        return new Particulars(copy, said.texts().entrySet().stream()
                .filter(text -> rows.stream().anyMatch(row -> row.kind() == kind && row.particular() == text.getKey() && (row.when() != When.COPY || copy)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** For the form: of which kinds a particular is asked, as {@code KIND} or {@code KIND:COPY}, apart by spaces. */
    public String asked(Particular particular) {
        return rows.stream().filter(row -> row.particular() == particular)
                .map(row -> row.kind() + (row.when() == When.COPY ? ":COPY" : "")).collect(Collectors.joining(" "));
    }

    /** For the form: the kinds of which there may be a copy, apart by spaces. */
    public String copied() {
        return rows.stream().filter(row -> row.when() == When.COPY).map(row -> row.kind().name()).distinct().collect(Collectors.joining(" "));
    }
}
