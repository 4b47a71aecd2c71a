package org.tiean.demo.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The steps of one case in their order; none before the one ahead of it. */
public class Script {

    private static final Duration APART = Duration.ofMinutes(10);

    private final List<Step> steps = new ArrayList<>();
    private final List<Step> beside = new ArrayList<>();

    /** A further step, taken then or, if that is not after the step before, ten minutes after that one. */
    public void then(String name, Instant at, Runnable taken) {
        Instant earliest = steps.isEmpty() ? at : steps.get(steps.size() - 1).at().plus(APART);
        steps.add(new Step(name, at.isBefore(earliest) ? earliest : at, taken));
    }

    /** A step beside the others, taken then; it comes where its time puts it, whatever is told later. */
    public void beside(String name, Instant at, Runnable taken) {
        beside.add(new Step(name, at, taken));
    }

    /** All steps, or those before the one of this name. */
    public List<Step> before(String name) {
        List<Step> all = steps();
        int end = 0;
        while (end < all.size() && !all.get(end).name().equals(name)) {
            end++;
        }
        return all.subList(0, end);
    }

    /** All of them by their time; those of the same time as they were told. */
    public List<Step> steps() {
        return Stream.concat(steps.stream(), beside.stream()).sorted(Comparator.comparing(Step::at)).toList();
    }
}
