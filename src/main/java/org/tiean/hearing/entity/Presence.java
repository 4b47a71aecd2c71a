package org.tiean.hearing.entity;

/** How a party stood to the hearing it was called to (到场情况; 行政处罚法64[6]). */
public enum Presence {
    /** 出席: the party or its agents stayed to the end. */
    PRESENT,
    /** 无正当理由拒不出席: counts as giving the hearing up. */
    ABSENT,
    /** 未经许可中途退出: counts as giving the hearing up. */
    LEFT
}
