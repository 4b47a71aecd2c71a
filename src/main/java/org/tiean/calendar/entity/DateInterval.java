package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A run of legal days, first and last both included.
 *
 * @param from first day
 * @param to   last day, not before {@code from}
 */
public record DateInterval(LocalDate from, LocalDate to) implements Comparable<DateInterval>, Serializable {

    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("interval ends before it begins: " + from + ".." + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days in it, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public int compareTo(DateInterval other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }
}
