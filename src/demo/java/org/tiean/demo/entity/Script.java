package org.tiean.demo.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps of one case in their order; none before the one ahead of it. */
public class Script {

    private static final Duration APART = Duration.ofMinutes(10);

    private final List<Step> steps = new ArrayList<>();

    /** A further step, taken then or, if that is not after the step before, ten minutes after that one. */
    public void then(String name, Instant at, Runnable taken) {
        Instant earliest = steps.isEmpty() ? at : steps.get(steps.size() - 1).at().plus(APART);
        steps.add(new Step(name, at.isBefore(earliest) ? earliest : at, taken));
    }

    /** All steps, or those before the one of this name. */
    public List<Step> before(String name) {
        int end = 0;
        while (end < steps.size() && !steps.get(end).name().equals(name)) {
            end++;
        }
        return List.copyOf(steps.subList(0, end));
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }
}
