package org.tiean.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.calendar.entity.WorkingCalendar;
import org.tiean.casefile.Life;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.demo.entity.Step;
import org.tiean.kernel.boundary.OutboxWorker;
import org.tiean.page.StatementCount;

/**
 * Whole ordinary cases through the services, each of another party. All cases take a step, then the clock moves on, then
 * all take the next. What is measured is the acts; documents are made, time is moved and timers fire between the steps.
 */
@ApplicationScoped
public class OurCases {

    private static final String[] PAIR = {"officer1", "officer2"};

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    HolidayTables holidays;

    @Inject
    DemoTime time;

    @Inject
    OutboxWorker outbox;

    @Inject
    Crew crew;

    @Inject
    ActsSeen seen;

    private Sampler sampler;

    OurCases watchedBy(Sampler one) {
        sampler = one;
        return this;
    }

    /** What the acts of one case ask of the database, step by step: who asked, and how often. */
    Map<String, List<String>> statements() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        try (StatementCount.Watch watch = new StatementCount.Watch()) {
            for (Step step : scripts.of(played(1).get(0)).steps()) {
                time.moveTo(step.at());
                time.pass();
                outbox.holdDuring(() -> sent.put(step.name(), StatementCount.sentBy(() -> crew.one(step.taken()))));
                time.settle();
            }
        }
        return sent;
    }

    /** @return nanoseconds in acts */
    long run(int cases, int threads) {
        List<Played> all = played(cases);
        seen.watch(all.get(0).caseId());
        List<List<Step>> lives = all.stream().map(one -> scripts.of(one).steps()).toList();
        long spent = 0;
        for (int step = 0; step < lives.get(0).size(); step++) {
            Step first = lives.get(0).get(step);
            time.moveTo(first.at());
            time.pass();
            seen.step(first.name());
            int now = step;
            List<Runnable> pieces = lives.stream().map(life -> life.get(now).taken()).toList();
            long[] taken = new long[1];
            outbox.holdDuring(() -> taken[0] = Sampler.during(sampler, () -> crew.time(threads, pieces)));
            spent += taken[0];
            time.settle();
        }
        return spent;
    }

    private List<Played> played(int cases) {
        SampleCase told = samples.require("SF-2025-005");
        WorkingCalendar calendar = holidays.calendar();
        return Stream.generate(() -> new Played(Life.ahead(told, calendar, time), UUID.randomUUID(), PAIR)).limit(cases).toList();
    }
}
