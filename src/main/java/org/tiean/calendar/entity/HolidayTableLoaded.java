package org.tiean.calendar.entity;

import java.util.SortedSet;

/**
 * New holiday tables are in force. Fired synchronously; limits that touch these years are counted again.
 *
 * @param years    the years whose table is new or changed
 * @param calendar the calendar with them
 */
public record HolidayTableLoaded(SortedSet<Integer> years, WorkingCalendar calendar) {
}
