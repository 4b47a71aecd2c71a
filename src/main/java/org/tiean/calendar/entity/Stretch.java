package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One step of the explanation how a limit was counted.
 *
 * @param kind what these days are to the count
 * @param from first day
 * @param to   last day, included
 * @param days how many days of the stretch count; 0 for those left out
 * @param note the event, the ground of the pause, the holiday, the article
 */
public record Stretch(Kind kind, LocalDate from, LocalDate to, long days, String note) implements Serializable {

    /** What the days of a stretch are to the count. */
    public enum Kind {
        /** The day of the event; not counted (DC-2). */
        EVENT,
        /** Days that count. */
        COUNTED,
        /** Days left out by a pause. */
        PAUSED,
        /** Rest days left out of a count of working days. */
        REST,
        /** Rest days over which the end was moved (DC-3). */
        ROLLED
    }
}
