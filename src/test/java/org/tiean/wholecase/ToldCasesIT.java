package org.tiean.wholecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.calendar.boundary.HolidayTables;
import org.tiean.demo.boundary.DemoTime;
import org.tiean.ledger.boundary.Ledger;
import org.tiean.ledger.entity.Chain;

/**
 * Whole cases as lawyers tell them in {@code cases/}, lived through in the house of the tests beside one another, act by act
 * through the services: at its end each stands where it is told, with its clocks, papers, sums and record. All of them with
 * {@code -Dtiean.soak=}, else a few by {@code -Dtiean.seed=}; {@code -Dtiean.case=} names one.
 */
@ArquillianTest
class ToldCasesIT {

    private static final int FEW = 8;

    /** The clock ticks on while it is looked at. */
    private static final Duration MOMENT = Duration.ofSeconds(1);

    @Inject
    ToldHouse house;

    @Inject
    DemoTime time;

    @Inject
    HolidayTables holidays;

    @Inject
    Ledger ledger;

    @Test
    void eachEndsAsItIsTold() {
        List<ToldLife> living = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (ToldCase told : ofThisRun()) {
            living.add(house.begin(told));
        }
        int all = living.size();
        assertTrue(all > 0, "no case is told");
        while (!living.isEmpty()) {
            ToldLife next = Collections.min(living, Comparator.comparing(ToldCasesIT::due));
            try {
                if (next.isOver()) {
                    living.remove(next);
                    end(next, wrong);
                } else {
                    Instant at = next.due();
                    if (at.isAfter(time.now().plus(MOMENT))) {
                        time.moveTo(at);
                    }
                    next.take();
                }
            } catch (Exception | AssertionError e) {
                living.remove(next);
                wrong.add(next.where() + ": " + said(e));
                e.printStackTrace();
            }
        }
        Report.line("cases", all - wrong.stream().map(one -> one.replaceAll("[,:].*", "")).distinct().count() + " of " + all
                + " whole cases told in cases/ ended as told");
        assertEquals("", String.join("\n", wrong));
    }

    private void end(ToldLife life, List<String> wrong) {
        time.settle();
        CaseEnds.wrong(house, holidays.calendar(), life.caseId(), life.told().ends()).forEach(one -> wrong.add(life.told().id() + ": " + one));
        if (!ledger.verify(Chain.ofCase(life.caseId())).ok()) {
            wrong.add(life.told().id() + ": its record is broken");
        }
    }

    /** What cannot say when it goes on comes first, and says why. */
    private static Instant due(ToldLife life) {
        try {
            return life.isOver() ? Instant.MIN : life.due();
        } catch (RuntimeException e) {
            return Instant.MIN;
        }
    }

    private static String said(Throwable e) {
        return e instanceof org.tiean.casefile.entity.UnlawfulAct unlawful ? "refused, " + unlawful.findings().stream()
                .map(finding -> finding.rule() + " " + finding.key()).toList() : String.valueOf(e);
    }

    private static List<ToldCase> ofThisRun() {
        List<ToldCase> cases = new ArrayList<>(ToldCase.in(Path.of("src/test/resources/cases/told")));
        String named = System.getProperty("tiean.case");
        if (named != null) {
            return cases.stream().filter(one -> List.of(named.split(",")).contains(one.id())).toList();
        }
        if (Integer.getInteger("tiean.soak", 0) == 0) {
            Collections.shuffle(cases, new Random(Long.getLong("tiean.seed", System.nanoTime())));
            return cases.subList(0, Math.min(FEW, cases.size()));
        }
        return cases;
    }
}
