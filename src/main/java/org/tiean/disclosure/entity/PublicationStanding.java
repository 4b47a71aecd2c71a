package org.tiean.disclosure.entity;

/** Where the publication of a decision stands, for the clerk's list (公示状态; rulebook H3.2). */
public enum PublicationStanding {
    /** 待作出公示决定: of a decision that is no penalty. */
    TO_DECIDE,
    /** 待复核. */
    AWAITED,
    /** 退回修改. */
    RETURNED,
    /** 待送达: confirmed, the decision is not served. */
    UNSERVED,
    /** 待公示: the public text is being made. */
    PENDING,
    /** 公示中. */
    PUBLISHED,
    /** 待撤回: what is published must come down. */
    TO_WITHDRAW,
    /** 待定是否重新公示: withdrawn for a change or an error, the decision stands. */
    TO_PUBLISH_ANEW,
    /** 已撤回. */
    WITHDRAWN,
    /** 到期停止. */
    EXPIRED,
    /** 已修复停止. */
    REPAIRED,
    /** 不予公示. */
    NOT_PUBLISHED
}
