package org.tiean.decision.entity;

import org.tiean.kernel.entity.Citation;

/** On what ground a fine may be collected on the spot (当场收缴). */
public enum OnTheSpot {
    /** 一百元以下. */
    SMALL(68, 1),
    /** 不当场收缴事后难以执行. */
    HARD_LATER(68, 2),
    /** 边远、水上、交通不便地区, and the party asked for it. */
    REMOTE(69, 0);

    private final int article;
    private final int item;

    OnTheSpot(int article, int item) {
        this.article = article;
        this.item = item;
    }

    public Citation basis() {
        return new Citation("行政处罚法", article, 0, item);
    }
}
