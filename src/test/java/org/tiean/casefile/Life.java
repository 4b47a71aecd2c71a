package org.tiean.casefile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.tiean.Newcomer;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.demo.entity.Step;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * A sample case lived through from the test's own first day on: the clock of a test run only goes forward, so no test
 * knows on which day it begins.
 */
public final class Life {

    private static final int ATTEMPTS = 20;

    private final DemoTime time;
    private final Played played;
    private final List<Step> steps;
    private int next;

    private Life(DemoTime time, Played played, List<Step> steps) {
        this.time = time;
        this.played = played;
        this.steps = steps;
    }

    /**
     * It happens on the next working day but one, is filed the working day after and decided six weeks later, and is about
     * somebody the house has not met.
     */
    public static Life of(SampleCase told, Scripts scripts, WorkingCalendar calendar, DemoTime time) {
        Played played = new Played(ahead(told, calendar, time), UUID.randomUUID(), new String[] {"officer1", "officer2"});
        return new Life(time, played, scripts.of(played).steps());
    }

    /** The same party does it once more: another case, from the next days on. */
    public static Life again(Life before, Scripts scripts, WorkingCalendar calendar, DemoTime time) {
        SampleCase same = ahead(before.played.sample(), calendar, time);
        Played played = new Played(same.about(same.number(), before.played.sample().party()), UUID.randomUUID(), before.played.pair());
        return new Life(time, played, scripts.of(played).steps());
    }

    /** The same story about somebody else on the days ahead that {@link #of} gives it. */
    public static SampleCase ahead(SampleCase told, WorkingCalendar calendar, DemoTime time) {
        LocalDate happened = working(calendar, Zones.dayOf(time.now()).plusDays(2));
        LocalDate filed = working(calendar, happened.plusDays(1));
        LocalDate decided = working(calendar, filed.plusDays(42));
        return Newcomer.instead(told).on(happened.atTime(LocalTime.of(9, 30)).atZone(Zones.CHINA).toInstant(),
                told.isSummary() ? null : filed, told.isSummary() ? happened : decided);
    }

    /** The same story about somebody else, seen and filed today. */
    public static SampleCase today(SampleCase told, DemoTime time) {
        LocalDate today = Zones.dayOf(time.now());
        return Newcomer.instead(told).on(time.now(), told.isSummary() ? null : today, today);
    }

    private static LocalDate working(WorkingCalendar calendar, LocalDate day) {
        LocalDate working = day;
        while (!calendar.isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    public Played played() {
        return played;
    }

    public UUID caseId() {
        return played.caseId();
    }

    /** Lives on up to this step, the step included; then all that was ordered is carried out. */
    public void through(String name) {
        upTo(name);
        take();
    }

    /** Lives on as far as its story is told. */
    public void toItsEnd() {
        while (next < steps.size()) {
            take();
        }
    }

    /** Lives on up to this step and stops before it, at its time. */
    public void upTo(String name) {
        while (!steps.get(next).name().equals(name)) {
            take();
        }
        reach(steps.get(next));
    }

    /** Lives on up to this step, which the test or somebody else takes in its own way. */
    public void skip(String name) {
        upTo(name);
        next++;
        time.settle();
    }

    /** On which day its story takes a step. */
    public LocalDate dayOf(String name) {
        return steps.stream().filter(step -> step.name().equals(name)).map(step -> Zones.dayOf(step.at())).findFirst().orElseThrow();
    }

    private void take() {
        Step step = steps.get(next);
        reach(step);
        untilOpen(step);
        next++;
        time.settle();
    }

    /** A timer that came due may still be at work in the engine's own thread; what is not open yet is asked for again. */
    private void untilOpen(Step step) {
        for (int attempt = 1; ; attempt++) {
            try {
                step.taken().run();
                return;
            } catch (Refusal e) {
                if (attempt == ATTEMPTS || !e.key().equals("workflow.step.not-open")) {
                    throw e;
                }
                time.pass();
            }
        }
    }

    private void reach(Step step) {
        if (step.at().isAfter(time.now())) {
            time.moveTo(step.at());
        }
    }
}
