package org.tiean.disclosure.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.tiean.disclosure.entity.PublicField;
import org.tiean.disclosure.entity.Redaction;

/** One row of what is covered by hand, as it is typed in; an empty row is none. */
public class RedactionRow {

    /** Empty rows a page offers; more go by REST, or by drawing the text anew. */
    private static final int ROWS = 4;

    private PublicField field = PublicField.FACTS;
    private String passage;
    private String reason;

    /** What is known, and some empty rows. */
    static List<RedactionRow> rows(List<Redaction> known) {
        return Stream.concat(known.stream().map(RedactionRow::of), Stream.generate(RedactionRow::new).limit(ROWS)).toList();
    }

    private static RedactionRow of(Redaction redaction) {
        RedactionRow row = new RedactionRow();
        row.field = redaction.field();
        row.passage = redaction.passage();
        row.reason = redaction.reason();
        return row;
    }

    static List<Redaction> redactions(List<RedactionRow> rows) {
        return rows.stream().filter(row -> filled(row.passage) || filled(row.reason))
                .map(row -> new Redaction(row.field, row.passage, row.reason)).toList();
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    public PublicField getField() {
        return field;
    }

    public void setField(PublicField field) {
        this.field = field;
    }

    public String getPassage() {
        return passage;
    }

    public void setPassage(String passage) {
        this.passage = passage;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
