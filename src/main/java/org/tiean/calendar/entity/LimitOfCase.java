package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A limit that runs in a case, with the reason why it ends when it does.
 *
 * @param definition what it is, as it holds here
 * @param eventOn    day of the event that started it
 * @param result     its end and how that was counted
 * @param paused     whether it stands still; then the end still moves
 * @param extensions what was added, in order
 */
public record LimitOfCase(TimeLimitDefinition definition, LocalDate eventOn, LimitResult result, boolean paused,
        List<GrantedExtension> extensions)
        implements Serializable {

    public LimitOfCase {
        extensions = List.copyOf(extensions);
    }

    public LocalDate dueOn() {
        return result.due();
    }

    /** Whether it belongs on the clocks: somebody must act or waits, and it does not stand still. */
    public boolean ticking() {
        return definition.pressing() && !paused;
    }
}
