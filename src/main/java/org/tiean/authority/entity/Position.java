package org.tiean.authority.entity;

/** Whether somebody leads the agency (行政机关负责人: 正职 or 副职; rulebook 0.3). */
public enum Position {
    /** 主要负责人. */
    HEAD,
    /** 分管负责人; approves only what an order delegates (Z-23). */
    DEPUTY,
    /** 其他人员. */
    STAFF
}
