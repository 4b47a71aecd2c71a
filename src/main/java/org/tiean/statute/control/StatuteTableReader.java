package org.tiean.statute.control;

import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.statute.entity.StatuteKind;
import org.tiean.statute.entity.StatuteVersion;

/** Reads a table of statutes in the form of {@code reference/statutes.csv}. */
public final class StatuteTableReader {

    private StatuteTableReader() {
    }

    /**
     * @param known codes already kept, which a row may name as its successor
     * @throws ImportRefused if a row is wrong, a code comes twice or a successor is not known
     */
    public static List<StatuteVersion> read(Reader reader, String file, Set<String> known) {
        CsvRows rows = CsvRows.read(reader, file, "statute_id", "title", "kind", "issuer", "document_no",
                "promulgated_on", "effective_from", "effective_to", "superseded_by");
        Set<String> codes = rows.rows().stream().map(row -> row.optionalText("statute_id")).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return rows.map(row -> {
            StatuteVersion version = version(row);
            if (!seen.add(version.code())) {
                row.error("statute_id", "编号出现两次：" + version.code());
            }
            String next = version.supersededBy();
            if (next != null && !codes.contains(next) && !known.contains(next)) {
                row.error("superseded_by", "没有此编号：" + next);
            }
            return version;
        });
    }

    private static StatuteVersion version(CsvRow row) {
        return new StatuteVersion(row.text("statute_id"), row.text("title"), row.value("kind", StatuteKind::ofChinese),
                row.text("issuer"), row.optionalText("document_no"), row.date("promulgated_on"),
                row.date("effective_from"), row.optionalDate("effective_to"), row.optionalText("superseded_by"),
                row.optionalInteger("last_article"));
    }
}
