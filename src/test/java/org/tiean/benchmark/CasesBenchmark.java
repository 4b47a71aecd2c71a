package org.tiean.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.tiean.Report;
import org.tiean.casefile.entity.ProcessEffect.Kind;
import org.tiean.page.StatementCount;

/** Whole ordinary cases through the services beside the bare engine running the same process. */
@ArquillianTest
class CasesBenchmark {

    private static final int CASES = Integer.getInteger("tiean.benchmark.cases", 24);
    private static final int THREADS = Integer.getInteger("tiean.benchmark.threads", 1);
    private static final int RUNS = Integer.getInteger("tiean.benchmark.runs", 5);

    @Inject
    OurCases ours;

    @Inject
    Crew crew;

    @Inject
    ActsSeen seen;

    @Test
    void statementsOfACase() throws IOException {
        ours.run(1, 1);
        Map<String, List<String>> sent = ours.statements();
        sent.forEach((step, statements) -> Report.line("benchmark", "statements of " + step + ": " + statements.size()));
        Report.line("benchmark", "statements of a whole case: " + sent.values().stream().mapToInt(List::size).sum());
        Files.write(Path.of("target/statements-of-a-case.txt"), sent.entrySet().stream()
                .flatMap(step -> step.getValue().stream().map(one -> step.getKey() + "\t" + one.replace('\n', ' '))).toList());
    }

    /** With the one that asks whether it came to its end. */
    private static int statementsOf(BareFlowable engine, Map<String, List<ActsSeen.Told>> acts) {
        try (StatementCount.Watch watch = new StatementCount.Watch()) {
            return StatementCount.sentBy(() -> engine.run(1, 1, acts)).size();
        }
    }

    @Test
    void whereTheTimeGoes() throws IOException {
        ours.run(4, 1);
        try (Sampler sampler = new Sampler(Thread.currentThread())) {
            ours.watchedBy(sampler).run(8, 1);
            Files.write(Path.of("target/time-of-cases.txt"), sampler.lines());
            Report.line("benchmark", String.format(Locale.ROOT, "share of an act that its record takes: %.1f %% (aim 10 %%); its evidence %.1f %%",
                    100 * sampler.share("ledger"), 100 * sampler.share("evidence")));
        } finally {
            ours.watchedBy(null);
        }
    }

    @Test
    void wholeCasesBesideTheBareEngine() {
        Score our = new Score();
        Score bare = new Score();
        try (BareFlowable engine = new BareFlowable(crew)) {
            ours.run(CASES, THREADS);
            Map<String, List<ActsSeen.Told>> acts = new LinkedHashMap<>(seen.byStep());
            assertTrue(acts.containsKey("archive"), () -> "no whole case: " + acts.keySet());
            engine.run(CASES * 2, THREADS, acts);
            Report.line("benchmark", "statements of a case of the bare engine: " + statementsOf(engine, acts));
            for (int run = 0; run < RUNS; run++) {
                if (run % 2 == 0) {
                    our.add(CASES, ours.run(CASES, THREADS));
                    bare.add(CASES, engine.run(CASES, THREADS, acts));
                } else {
                    bare.add(CASES, engine.run(CASES, THREADS, acts));
                    our.add(CASES, ours.run(CASES, THREADS));
                }
            }
            Report.line("benchmark", String.format(Locale.ROOT, "whole ordinary cases: ratio %.2f (aim 0.60); ours %s, bare Flowable %s;"
                            + " %d cases a run, %d thread(s), %d acts a case, %d of them moving the process",
                    our.median() / bare.median(), our, bare, CASES, THREADS, BareFlowable.acts(acts, Kind.values()),
                    BareFlowable.acts(acts, Kind.START, Kind.STEP, Kind.MESSAGE)));
        }
    }
}
