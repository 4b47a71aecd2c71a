package org.tiean.disclosure.entity;

/** In which order published decisions are listed. */
public enum PublicOrder {
    /** 决定日期由近及远. */
    NEWEST("p.decided_on desc, p.public_id"),
    /** 决定日期由远及近. */
    OLDEST("p.decided_on, p.public_id"),
    /** 罚款由多到少. */
    FINE("p.fine_fen desc, p.decided_on desc, p.public_id");

    private final String columns;

    PublicOrder(String columns) {
        this.columns = columns;
    }

    /** Of {@code public_decision p}; always a whole order, so that pages neither repeat nor leave out a row. */
    public String columns() {
        return columns;
    }
}
