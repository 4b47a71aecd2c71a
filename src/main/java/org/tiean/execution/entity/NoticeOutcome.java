package org.tiean.execution.entity;

/** What became of a notification of the bank. Only {@link #AMOUNT_DIFFERS} is refused; the others need no repeating. */
public enum NoticeOutcome {
    /** The money stands on the account. */
    POSTED,
    /** Known already. */
    REPEATED,
    /** Word that it failed. */
    FAILED,
    /** Paid a second time under another number: finance pays it back. */
    PAID_TWICE,
    /** The money came and cannot stand on the account. */
    UNPOSTED,
    /** Not the sum of the order. */
    AMOUNT_DIFFERS
}
