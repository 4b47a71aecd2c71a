package org.tiean.disclosure.entity;

import java.util.List;
import org.tiean.kernel.entity.Page;

/**
 * Published decisions found, a page of them. How many there are in all is not asked for with it: that costs more than the rows
 * ({@link PublicSummary}).
 *
 * @param more whether a page follows
 */
public record PublicPage(List<PublicLine> rows, Page.Slice slice, boolean more) {

    public PublicPage {
        rows = List.copyOf(rows);
    }

    /** Number of the first row, from 1. */
    public int first() {
        return slice.offset() + 1;
    }

    /** Number of the last row. */
    public int last() {
        return slice.offset() + rows.size();
    }

    public boolean isFirst() {
        return slice.offset() == 0;
    }
}
