package org.tiean.calendar.entity;

/** An exception to the Monday-to-Friday week. */
public enum DayKind {
    /** A weekday that is off (放假). */
    HOLIDAY_OFF,
    /** A Saturday or Sunday that is worked (调休上班). */
    MAKEUP_WORKDAY
}
