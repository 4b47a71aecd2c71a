package org.tiean.wholecase;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.Step;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/** A told case being lived, line by line. Many are lived beside one another, since the house has one clock. */
public final class ToldLife {

    private static final int ATTEMPTS = 20;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final Duration SHORTLY = Duration.ofMinutes(10);

    private final ToldHouse house;
    private final ToldCase told;
    private final Played played;
    private final List<Step> story;
    private int storied;
    private int line;
    private Instant last;

    ToldLife(ToldHouse house, ToldCase told, Played played) {
        this.house = house;
        this.told = told;
        this.played = played;
        this.story = house.scripts.of(played).steps();
        this.last = house.time.now();
    }

    /** As the record and the tables write an act. */
    static String actKind(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public ToldCase told() {
        return told;
    }

    public Played played() {
        return played;
    }

    public UUID caseId() {
        return played.caseId();
    }

    public ActRequest request() {
        return house.desk.request(played);
    }

    public LocalDate today() {
        return Zones.dayOf(house.time.now());
    }

    public Instant now() {
        return house.time.now();
    }

    boolean isOver() {
        skipped();
        return line == told.steps().size();
    }

    /** The line that comes next. */
    ToldStep next() {
        return told.steps().get(line);
    }

    /** Where it stands in its file. */
    String where() {
        return told.id() + (line < told.steps().size() ? ", line " + told.steps().get(line).line() + " " + told.steps().get(line).act() : "");
    }

    /** What the file tells in another way is passed over, and a story told until a step stops before it. */
    private void skipped() {
        while (line < told.steps().size()) {
            ToldStep step = told.steps().get(line);
            if ("skip".equals(step.act())) {
                do {
                    storied++;
                } while (!story.get(storied - 1).name().equals(step.with()));
            } else if (!"until".equals(step.act()) || !story.get(storied).name().equals(step.with())) {
                return;
            }
            line++;
        }
    }

    /** When the next thing is to be done. */
    Instant due() {
        ToldStep step = told.steps().get(line);
        if (step.isOfTheStory()) {
            return story.get(storied).at();
        }
        int at = step.when().indexOf('@');
        return at < 0 ? due(step.when(), MORNING) : due(step.when().substring(0, at), LocalTime.parse(step.when().substring(at + 1)));
    }

    private Instant due(String when, LocalTime time) {
        if ("0".equals(when)) {
            return last.plus(SHORTLY);
        }
        if (when.startsWith("+")) {
            boolean working = when.endsWith("w");
            int count = Integer.parseInt(when.substring(1, when.length() - (working ? 1 : 0)));
            LocalDate day = Zones.dayOf(last);
            return at(working ? new LastDays(house, house.holidays.calendar(), caseId().toString()).workingDays(day, count) : day.plusDays(count), time);
        }
        String[] limit = when.split(":");
        return clock(limit[1], "over".equals(limit[0]));
    }

    private Instant clock(String limit, boolean over) {
        Object[] row = house.of("select due_at, due_on from tiean.running_limit where cast(case_id as text) = ? and definition_id = ?"
                + " order by event_on desc, due_on desc", caseId().toString(), limit).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("the clock " + limit + " does not run"));
        if (row[0] != null) {
            Instant end = row[0] instanceof Timestamp time ? time.toInstant() : ((OffsetDateTime) row[0]).toInstant();
            return over ? end.plusSeconds(60) : end.minusSeconds(60);
        }
        LocalDate day = row[1] instanceof Date date ? date.toLocalDate() : (LocalDate) row[1];
        return at(over ? day.plusDays(1) : day, MORNING);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Zones.CHINA).toInstant();
    }

    /** Does the next thing, which is due. */
    void take() throws Exception {
        ToldStep step = told.steps().get(line);
        if (step.isOfTheStory()) {
            Step next = story.get(storied);
            untilOpen(() -> next.taken().run());
            storied++;
            line += "live".equals(step.act()) && next.name().equals(step.with()) ? 1 : 0;
        } else if (step.refused().isEmpty()) {
            untilOpen(() -> act(step));
            actedBy(step);
            line++;
        } else {
            refuse(step);
            line++;
        }
        house.time.settle();
        last = house.time.now();
    }

    private void act(ToldStep step) throws Exception {
        if (!step.who().isEmpty()) {
            house.cast.enter(step.who());
        }
        house.word(step.act()).done(this, step.with());
    }

    /** Whoever the players let act, it was the one the line names. */
    private void actedBy(ToldStep step) {
        if (!step.who().isEmpty() && !step.act().startsWith("setting")) {
            Object actor = house.of("select actor from tiean.done_act where cast(case_id as text) = ? order by recorded_at desc limit 1",
                    caseId().toString()).get(0)[0];
            if (!step.who().equals(actor)) {
                throw new AssertionError("it was done by " + actor);
            }
        }
    }

    private void refuse(ToldStep step) throws Exception {
        long before = acts();
        try {
            act(step);
        } catch (Refusal refusal) {
            List<String> why = refusal instanceof UnlawfulAct unlawful ? unlawful.findings().stream().filter(Finding::blocks).map(Finding::rule)
                    .distinct().toList() : List.of(refusal.key());
            if (!why.contains(step.refused())) {
                throw new AssertionError("refused, but for " + why, refusal);
            }
            if (acts() != before) {
                throw new AssertionError("refused, and something was done all the same");
            }
            return;
        }
        throw new AssertionError("not refused");
    }

    private long acts() {
        return ((Number) house.of("select count(*) from tiean.done_act where cast(case_id as text) = ?", caseId().toString()).get(0)[0]).longValue();
    }

    /** A timer that came due may still be at work in the engine's own thread; what is not open yet is asked for again. */
    private void untilOpen(Doing doing) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                doing.run();
                return;
            } catch (Refusal e) {
                if (attempt == ATTEMPTS || !e.key().equals("workflow.step.not-open")) {
                    throw e;
                }
                house.time.pass();
            }
        }
    }

    @FunctionalInterface
    private interface Doing {

        void run() throws Exception;
    }
}
