package org.tiean.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tiean.Report;
import org.tiean.deploy.stack.Stack;
import org.tiean.http.Rest;

/**
 * The application killed with SIGKILL while several people act on several cases and send films, and started again. Seed by
 * {@code -Dtiean.seed=}; one round, with {@code -Dtiean.soak=} one for every forty, fifty at most.
 */
@ExtendWith(OwnStack.Key.class)
class KillIT {

    private static final int CASES = 3;
    private static final int FILMS = 2;
    private static final int FILM_BYTES = 24 << 20;
    private static final long MOST_MILLIS_MORE = 60;
    private static final long PATIENCE_SECONDS = 120;

    private static final long SEED = Long.getLong("tiean.seed", System.nanoTime());

    private Stack stack;
    private Rest rest;

    private final Random random = new Random(SEED);

    @Test
    void whatWasAcknowledgedStaysAndNothingIsHalfDone(OwnStack house) throws Exception {
        stack = house.stack();
        int rounds = Math.max(1, Math.min(50, Integer.getInteger("tiean.soak", 0) / 40));
        for (int round = 1; round <= rounds; round++) {
            round(house, "seed " + SEED + ", round " + round);
        }
        Report.line("kills", rounds + (rounds == 1 ? " round" : " rounds") + " of SIGKILL in the middle of " + CASES
                + " cases and " + FILMS + " uploads, nothing acknowledged lost and nothing half done (seed " + SEED + ")");
    }

    private void round(OwnStack house, String name) throws Exception {
        List<CaseOverRest> cases = new ArrayList<>();
        try (Inspection tables = new Inspection(stack.settings())) {
            List<UUID> officers = tables.officers("officer1", "officer2");
            for (int i = 0; i < CASES; i++) {
                cases.add(new CaseOverRest(officers));
            }
        }
        List<FilmOverRest> films = new ArrayList<>();
        for (int i = 0; i < FILMS; i++) {
            films.add(new FilmOverRest("officer" + (i + 1), FILM_BYTES + random.nextInt(FILM_BYTES), random.nextLong()));
        }
        rest = house.rest();
        int atLeast = 1 + random.nextInt(CASES * (cases.get(0).length() - 2));
        long more = random.nextInt((int) MOST_MILLIS_MORE);
        System.out.println("[kill] " + name + ": killed " + more + " ms after receipt " + atLeast);
        killInTheMiddle(cases, films, atLeast, more);
        int received = cases.stream().mapToInt(one -> one.acknowledged().size()).sum();
        long before = films.stream().mapToLong(FilmOverRest::acknowledged).sum() >> 20;
        assertTrue(received < CASES * cases.get(0).length(), "all was over before the kill, nothing is proved");

        try (Inspection tables = new Inspection(stack.settings())) {
            for (CaseOverRest one : cases) {
                tables.check(one);
            }
            stack.startApplication();
            rest = house.rest();
            for (CaseOverRest one : cases) {
                one.askAgain(rest);
                one.goOn(rest, () -> { });
                assertTrue(one.isThrough());
                one.askAgain(rest);
            }
            for (FilmOverRest film : films) {
                film.goOn(rest, () -> { });
                film.check(Path.of(stack.settings().getProperty("tiean.store.dir")));
            }
            awaitDocuments(tables);
            for (CaseOverRest one : cases) {
                tables.check(one);
                assertEquals(0, tables.unmade(one.caseId), "documents not made");
                readDocuments(one);
                for (String sha256 : tables.files(one.caseId)) {
                    FilmOverRest.requireWhole(Path.of(stack.settings().getProperty("tiean.store.dir")), sha256);
                }
            }
        }
        System.out.println("[kill] " + name + ": " + received + " receipts and " + before + " MiB before, all cases and films through after");
    }

    /** Each case and each film on a thread of its own; the kill comes a moment after so many receipts. */
    private void killInTheMiddle(List<CaseOverRest> cases, List<FilmOverRest> films, int atLeast, long more) throws Exception {
        CountDownLatch receipts = new CountDownLatch(atLeast);
        ExecutorService people = Executors.newFixedThreadPool(CASES + FILMS);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (CaseOverRest one : cases) {
                all.add(people.submit(untilKilled(() -> one.goOn(rest, receipts::countDown))));
            }
            List<Future<Boolean>> sending = new ArrayList<>();
            for (FilmOverRest film : films) {
                sending.add(people.submit(untilKilled(() -> film.goOn(rest, () -> pause(random)))));
            }
            boolean soFar;
            do {
                soFar = receipts.await(200, TimeUnit.MILLISECONDS) || all.stream().anyMatch(Future::isDone);
            } while (!soFar);
            Thread.sleep(more);
            stack.killApplication();
            all.addAll(sending);
            for (Future<Boolean> one : all) {
                one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            people.shutdownNow();
        }
    }

    private interface Work {
        void go() throws IOException, InterruptedException;
    }

    /** Stops at the first answer that does not come; a wrong answer fails the test. */
    private static Callable<Boolean> untilKilled(Work work) {
        return () -> {
            try {
                work.go();
                return true;
            } catch (IOException killed) {
                return false;
            }
        };
    }

    /** A phone's line is not faster than the acts; so the kill falls into the sending. */
    private static void pause(Random random) {
        try {
            Thread.sleep(random.nextInt(60));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitDocuments(Inspection tables) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (tables.open() > 0) {
            assertTrue(System.nanoTime() < end, "orders still open after " + PATIENCE_SECONDS + " s");
            Thread.sleep(300);
        }
    }

    private void readDocuments(CaseOverRest one) throws Exception {
        String documents = "/cases/" + one.caseId + "/documents";
        for (JsonObject document : rest.get("officer1", documents).array().getValuesAs(JsonObject.class)) {
            Rest.Answer file = rest.get("officer1", documents + "/" + document.getString("id") + "/file");
            assertEquals(200, file.status(), document.toString());
            assertTrue(file.body().startsWith("%PDF-"), document.toString());
        }
    }
}
