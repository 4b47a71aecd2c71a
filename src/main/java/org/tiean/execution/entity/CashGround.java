package org.tiean.execution.entity;

/** Why officers may take the money themselves (当场收缴的事由; 行政处罚法68, 69). */
public enum CashGround {
    /** 依法给予一百元以下的罚款 (68[1]): summary procedure only. */
    SMALL_SUM,
    /** 不当场收缴事后难以执行 (68[2]): summary procedure only. */
    HARD_LATER,
    /** 边远、水上、交通不便地区，当事人缴纳确有困难并自己提出 (69). */
    REMOTE_REQUEST
}
