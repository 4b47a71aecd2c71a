package org.tiean.calendar.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Runs of days that are left out of a count, merged so that a day in two of them is left out once
 * (rulebook B7.5). The order in which they are given does not matter.
 */
public final class Intervals {

    /** Nothing left out. */
    public static final Intervals NONE = new Intervals(List.of());

    private final List<DateInterval> merged;

    private Intervals(List<DateInterval> merged) {
        this.merged = List.copyOf(merged);
    }

    /** Merges overlapping and adjoining runs. */
    public static Intervals merge(Collection<DateInterval> intervals) {
        List<DateInterval> merged = new ArrayList<>();
        for (DateInterval next : intervals.stream().sorted().toList()) {
            DateInterval last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && !next.from().isAfter(last.to().plusDays(1))) {
                LocalDate end = next.to().isAfter(last.to()) ? next.to() : last.to();
                merged.set(merged.size() - 1, new DateInterval(last.from(), end));
            } else {
                merged.add(next);
            }
        }
        return new Intervals(merged);
    }

    public boolean contains(LocalDate day) {
        for (DateInterval interval : merged) {
            if (interval.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /** Disjoint, not adjoining, in the order of time. */
    public List<DateInterval> list() {
        return merged;
    }

    public long days() {
        return merged.stream().mapToLong(DateInterval::days).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Intervals that && merged.equals(that.merged);
    }

    @Override
    public int hashCode() {
        return merged.hashCode();
    }

    @Override
    public String toString() {
        return merged.toString();
    }
}
