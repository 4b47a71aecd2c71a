package org.tiean.disclosure.entity;

import java.math.BigDecimal;

/**
 * A number of a yearly report.
 *
 * @param total pieces, persons or fen, as the figure counts
 */
public record YearlyNumber(YearlyFigure figure, long total) {

    private static final int FEN = 2;

    /** As it is printed: 12, or 5,000.00. */
    public String shown() {
        return figure.unit() == YearlyFigure.Unit.FEN ? String.format(java.util.Locale.ROOT, "%,.2f", BigDecimal.valueOf(total, FEN))
                : String.format(java.util.Locale.ROOT, "%,d", total);
    }
}
