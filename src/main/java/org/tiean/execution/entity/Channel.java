package org.tiean.execution.entity;

/** How a fine is paid (缴款方式; 行政处罚法67–69). */
public enum Channel {
    /** 代收机构. */
    BANK,
    /** 电子支付. */
    ELECTRONIC,
    /** 当场收缴: only on a ground of 行政处罚法 68, 69. */
    ON_THE_SPOT,
    /** 拍卖抵缴: the price of seized things, set off by nobody's payment (行政强制法46(3)). */
    AUCTION
}
