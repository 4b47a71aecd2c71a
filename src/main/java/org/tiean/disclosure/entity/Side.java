package org.tiean.disclosure.entity;

/** By what decisions found are counted: to narrow the search, for the chart and for the map. */
public enum Side {
    /** 处罚机关. */
    AGENCY("agency", "select 'agency', cast(agency_id as text), agency from hit"),
    /** 违法行为. */
    ITEM("itemWhole", "select 'itemWhole', item, item from hit where item is not null"),
    /** 处罚种类; a decision of two kinds counts with both. */
    KIND("kind", "select 'kind', kind, kind from hit, unnest(kinds) as kind"),
    /** 决定年份. */
    YEAR("year", "select 'year', cast(year as text), cast(year as text) from hit"),
    /** 决定月份, as 2026-11. */
    MONTH("month", "select 'month', to_char(decided_on, 'YYYY-MM'), to_char(decided_on, 'YYYY-MM') from hit"),
    /** 罚款金额, by bands. */
    BAND("band", "select 'band', " + FineBand.choice("fine_fen") + ", '' from hit where withdrawn_on is null"),
    /** 违法行为地, as published. */
    PLACE("placeWhole", "select 'placeWhole', place, place from hit where place is not null"),
    /** Where on the map, as a {@link PublicSpot} is written. */
    SPOT("spot", "select 'spot', longitude || ' ' || latitude || ' ' || place, place from hit where longitude is not null and place is not null");

    private final String parameter;
    private final String rows;

    Side(String parameter, String rows) {
        this.parameter = parameter;
        this.rows = rows;
    }

    /** The request parameter that narrows by it, where there is one. */
    public String parameter() {
        return parameter;
    }

    /** Name, value and label of each of {@code hit}. */
    public String rows() {
        return rows;
    }
}
