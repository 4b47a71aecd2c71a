package org.tiean.calendar.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A limit of a case, running or over, with the reason why it ends when it does.
 *
 * @param definition what it is, as it holds here
 * @param eventOn    day of the event that started it
 * @param result     its end and how that was counted
 * @param paused     whether it stands still; then the end still moves
 * @param extensions what was added, in order
 * @param state      whether it runs, and what became of it
 * @param endedOn    day on which the act was done, or it lapsed or was stopped; null while it runs
 */
public record LimitOfCase(TimeLimitDefinition definition, LocalDate eventOn, LimitResult result, boolean paused,
        List<GrantedExtension> extensions, RunningLimit.State state, LocalDate endedOn) implements Serializable {

    public LimitOfCase {
        extensions = List.copyOf(extensions);
    }

    public LocalDate dueOn() {
        return result.due();
    }

    /** Whether the act it asks for was done after its last day. */
    public boolean metLate() {
        return state == RunningLimit.State.MET && !result.metBy(endedOn);
    }

    /** Whether something was added to it. */
    public boolean extended() {
        return !extensions.isEmpty();
    }

    /** Whether it belongs on the clocks: somebody must act or waits, and it does not stand still. */
    public boolean ticking() {
        return definition.pressing() && !paused;
    }
}
