package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a time limit ends, and why then.
 *
 * @param due             last day, rolled where the limit rolls; for {@link LimitUnit#CLOCK_HOURS} the day
 *                        on which {@link #dueAt()} falls; for a limit counted back the latest day
 * @param rawDue          last day before rolling; deadlines that bind the agency warn on this one
 * @param rolled          whether the two differ
 * @param dueAt           the very moment for clock hours, otherwise null
 * @param provisional     whether a year without a holiday table was touched
 * @param calendarVersion tables used, see {@link WorkingCalendar#versionBetween}
 * @param explanation     the event, each counted stretch, each pause, the rest days left out, in order
 * @param article         the clause that sets the limit, printed
 */
public record LimitResult(LocalDate due, LocalDate rawDue, boolean rolled, Instant dueAt, boolean provisional,
        String calendarVersion, List<Stretch> explanation, String article) implements Serializable {

    public LimitResult {
        explanation = List.copyOf(explanation);
    }

    /** The end with its story. */
    public static LimitResult of(LimitEnd end, List<Stretch> explanation, String article) {
        return new LimitResult(end.due(), end.rawDue(), end.due().isAfter(end.rawDue()), end.dueAt(), end.provisional(),
                end.calendarVersion(), explanation, article);
    }

    /** What is stored of it. */
    public LimitEnd end() {
        return new LimitEnd(due, rawDue, dueAt, provisional, calendarVersion);
    }

    /** Key of the mark that goes behind the day in a message; empty where the day is certain. */
    public String mark() {
        return provisional ? "calendar.provisional.mark" : "";
    }

    /** Done or posted on the last day is in time (DC-4: travel time of documents is not counted). */
    public boolean metBy(LocalDate doneOrPosted) {
        return !doneOrPosted.isAfter(due);
    }
}
