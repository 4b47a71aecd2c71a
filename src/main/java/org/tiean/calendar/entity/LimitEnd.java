package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When a time limit ends, without the story: what is stored of it.
 *
 * @param due             as {@link LimitResult#due()}
 * @param rawDue          last day before rolling
 * @param dueAt           the very moment for clock hours, otherwise null
 * @param provisional     whether a year without a holiday table was touched
 * @param calendarVersion tables used, see {@link WorkingCalendar#versionBetween}
 */
public record LimitEnd(LocalDate due, LocalDate rawDue, Instant dueAt, boolean provisional, String calendarVersion)
        implements Serializable {

    /** Whether the other falls on the same day, as firmly; which tables were used makes no difference to anybody. */
    public boolean sameAs(LocalDate otherDue, LocalDate otherRaw, boolean otherProvisional) {
        return due.equals(otherDue) && rawDue.equals(otherRaw) && provisional == otherProvisional;
    }
}
