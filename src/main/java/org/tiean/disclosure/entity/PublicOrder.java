package org.tiean.disclosure.entity;

/** In which order published decisions are listed. */
public enum PublicOrder {
    /** 决定日期由近及远. */
    NEWEST("p.decided_on desc, p.public_id", "select '=d' || third from generate_series(days.last_third, days.first_third, -1) as third"),
    /** 决定日期由远及近. */
    OLDEST("p.decided_on, p.public_id", "select '=d' || third from generate_series(days.first_third, days.last_third) as third"),
    /** 罚款由多到少. */
    FINE("p.fine_fen desc, p.decided_on desc, p.public_id", "select '=f' || class from generate_series(199, 10, -1) as class");

    private final String columns;
    private final String steps;

    PublicOrder(String columns, String steps) {
        this.columns = columns;
        this.steps = steps;
    }

    /** Of {@code public_decision p}; always a whole order, so that pages neither repeat nor leave out a row. */
    public String columns() {
        return columns;
    }

    /**
     * The tokens of which each decision has exactly one, in this order: whoever goes through them in turn meets the decisions
     * in this order. Reads {@code days}, the thirds of months with which what is looked through begins and ends.
     */
    public String steps() {
        return steps;
    }
}
