package org.tiean.investigation.boundary;

import java.util.List;
import java.util.stream.Stream;
import org.tiean.investigation.entity.ExtractEvidence;

/** One row of a list of what was handed over as it is typed in; a row without a name is none. */
public class ExtractForm {

    /** Rows a page offers; longer lists go by REST. */
    private static final int ROWS = 8;

    private String name;
    private String quantity;
    private String note;

    /** As many empty rows as a page offers. */
    static List<ExtractForm> rows() {
        return Stream.generate(ExtractForm::new).limit(ROWS).toList();
    }

    /** The things the rows make. */
    static List<ExtractEvidence.Item> list(List<ExtractForm> rows) {
        return rows.stream().filter(row -> row.name != null && !row.name.isBlank())
                .map(row -> new ExtractEvidence.Item(row.name, row.quantity, row.note)).toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getQuantity() {
        return quantity;
    }

    public void setQuantity(String quantity) {
        this.quantity = quantity;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
