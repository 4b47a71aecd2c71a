package org.tiean.calendar.entity;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;

/**
 * Limits of many cases got another end at once, as when a holiday table is taken in. Fired synchronously in the
 * transaction that moved them, some thousands at a time, in place of as many {@link LimitMoved}: who follows them reads
 * what belongs to all of them together.
 */
public record LimitsMoved(List<LimitMoved> limits) implements Serializable {

    public LimitsMoved {
        limits = List.copyOf(limits);
    }

    /** Those somebody follows. */
    public List<LimitMoved> of(Predicate<LimitMoved> followed) {
        return limits.stream().filter(followed).toList();
    }
}
