package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * One day of a yearly holiday table.
 *
 * @param date the day
 * @param kind off or worked
 * @param name the holiday it belongs to, such as 春节
 */
public record CalendarException(LocalDate date, DayKind kind, String name) implements Serializable {

    public CalendarException {
        boolean weekend = isWeekend(date);
        if (kind == DayKind.HOLIDAY_OFF && weekend) {
            throw new IllegalArgumentException("周末本为休息日，不是例外：" + date);
        }
        if (kind == DayKind.MAKEUP_WORKDAY && !weekend) {
            throw new IllegalArgumentException("调休上班日应为周六或者周日：" + date);
        }
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
