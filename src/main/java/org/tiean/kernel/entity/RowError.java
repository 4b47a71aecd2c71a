package org.tiean.kernel.entity;

import java.io.Serializable;

/**
 * One thing wrong with one row of a handed-in table.
 *
 * @param file   the name under which the table was handed in
 * @param line   the line of the file on which the row begins, counted from 1; the header is line 1
 * @param column the column, or an empty text where the row as a whole is at fault
 * @param reason what is wrong, in the words of the person who must mend the file
 */
public record RowError(String file, long line, String column, String reason) implements Serializable {

    /** {@code statutes.csv:7 effective_from: 不是日期（yyyy-MM-dd）：2026-2-30}. */
    public String display() {
        return file + ":" + line + (column.isEmpty() ? "" : " " + column) + ": " + reason;
    }
}
