package org.tiean.calendar.entity;

/** In what a time limit is measured. */
public enum LimitUnit {
    /** 工作日. */
    WORKING_DAYS,
    /** 日, every day counted. */
    CALENDAR_DAYS,
    /** 月. */
    MONTHS,
    /** 年. */
    YEARS,
    /** 小时 of the clock, rest days and nights included. */
    CLOCK_HOURS
}
