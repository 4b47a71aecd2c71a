package org.tiean.statute.control;

import java.io.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.kernel.control.CsvRow;
import org.tiean.kernel.control.CsvRows;
import org.tiean.kernel.entity.ImportRefused;
import org.tiean.statute.entity.Paragraphs;
import org.tiean.statute.entity.StatuteKind;
import org.tiean.statute.entity.StatuteVersion;

/** Reads a table of statutes in the form of {@code reference/statutes.csv}. */
public final class StatuteTableReader {

    private StatuteTableReader() {
    }

    /**
     * @param known versions already kept by code, which a row may name as its successor and may not overlap
     * @throws ImportRefused if a row is wrong, a code comes twice, a successor is not known or begins on another day than
     *         that after the last of its predecessor, or two versions of a statute are in force on the same day
     */
    public static List<StatuteVersion> read(Reader reader, String file, Map<String, StatuteVersion> known) {
        CsvRows rows = CsvRows.read(reader, file, "statute_id", "title", "kind", "issuer", "document_no",
                "promulgated_on", "effective_from", "effective_to", "superseded_by");
        Set<String> codes = rows.rows().stream().map(row -> row.optionalText("statute_id")).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Map<String, StatuteVersion> all = new HashMap<>(known);
        // A corrected row takes the place of the kept one; its neighbours in the table are met in turn.
        codes.forEach(all::remove);
        return rows.map(row -> {
            StatuteVersion version = version(row);
            if (!seen.add(version.code())) {
                row.error("statute_id", "编号出现两次：" + version.code());
            }
            String next = version.supersededBy();
            if (next != null && !codes.contains(next) && !known.containsKey(next)) {
                row.error("superseded_by", "没有此编号：" + next);
            }
            all.values().stream().filter(version::overlaps).limit(1).forEach(other -> row.error("effective_from",
                    "与同一法规的另一版本" + other.code() + "（" + other.from() + "起" + (other.to() == null ? "" : "，至" + other.to())
                    + "）施行期间重叠"));
            all.values().forEach(other -> succession(row, version, other));
            all.put(version.code(), version);
            return version;
        });
    }

    /** A version begins on the day after the one it takes the place of ends: no day with two texts, none without. */
    private static void succession(CsvRow row, StatuteVersion one, StatuteVersion other) {
        if (other.code().equals(one.supersededBy()) && !other.from().equals(one.to().plusDays(1))) {
            row.error("effective_to", "应为取代它的" + other.code() + "施行日" + other.from() + "的前一日");
        } else if (one.code().equals(other.supersededBy()) && !one.from().equals(other.to().plusDays(1))) {
            row.error("effective_from", "应为被取代的" + other.code() + "失效日" + other.to() + "的次日");
        }
    }

    private static Paragraphs paragraphs(CsvRow row) {
        if (row.optionalText("paragraphs") == null) {
            return null;
        }
        Integer last = row.optionalInteger("last_article");
        if (last == null) {
            row.error("paragraphs", "写了款项而没有条文数");
            return null;
        }
        return row.value("paragraphs", text -> Paragraphs.of(text, last));
    }

    private static StatuteVersion version(CsvRow row) {
        return new StatuteVersion(row.text("statute_id"), row.text("title"), row.value("kind", StatuteKind::ofChinese),
                row.text("issuer"), row.optionalText("document_no"), row.date("promulgated_on"),
                row.date("effective_from"), row.optionalDate("effective_to"), row.optionalText("superseded_by"),
                row.optionalInteger("last_article"), paragraphs(row));
    }
}
