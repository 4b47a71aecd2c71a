package org.tiean.disclosure.entity;

/** In which order published decisions are listed. */
public enum PublicOrder {
    /** 决定日期由近及远. */
    NEWEST("p.decided_on desc, p.public_id", "decided_on", "select '=d' || third from generate_series(days.last_third, days.first_third, -1) as third"),
    /** 决定日期由远及近. */
    OLDEST("p.decided_on, p.public_id", "decided_on", "select '=d' || third from generate_series(days.first_third, days.last_third) as third"),
    /** 公示或者撤回日期由近及远: as everybody was told. */
    TOLD("p.told_on desc, p.public_id", "told_on", "select '=t' || third from generate_series(days.last_third, days.first_third, -1) as third"),
    /** 罚款由多到少. */
    FINE("p.fine_fen desc, p.decided_on desc, p.public_id", "decided_on", "select '=f' || class from generate_series(199, 10, -1) as class");

    private final String columns;
    private final String day;
    private final String steps;

    PublicOrder(String columns, String day, String steps) {
        this.columns = columns;
        this.day = day;
        this.steps = steps;
    }

    /** Of {@code public_decision p}; always a whole order, so that pages neither repeat nor leave out a row. */
    public String columns() {
        return columns;
    }

    /** The day between whose first and last the steps lie. */
    public String day() {
        return day;
    }

    /** Whether the days of decision follow one another in it, so that their bounds narrow what is read through. */
    public boolean isByDecision() {
        return this == NEWEST || this == OLDEST;
    }

    /**
     * The tokens of which each decision has exactly one, in this order: whoever goes through them in turn meets the decisions
     * in this order. Reads {@code days}, the thirds of months with which what is looked through begins and ends.
     */
    public String steps() {
        return steps;
    }
}
