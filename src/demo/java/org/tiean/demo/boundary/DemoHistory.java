package org.tiean.demo.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tiean.casefile.entity.UnlawfulAct;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.Samples;
import org.tiean.demo.control.Scripts;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.Script;
import org.tiean.demo.entity.Step;
import org.tiean.demo.entity.Unbuilt;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;

/**
 * Plays the sample cases through the real services, all in one line of time, so that the clock only moves
 * forward. A case whose next step is refused stands where it is; the others go on.
 */
@ApplicationScoped
public class DemoHistory {

    private static final Logger LOG = Logger.getLogger(DemoHistory.class.getName());

    @Inject
    DemoTime time;

    @Inject
    Samples samples;

    @Inject
    Scripts scripts;

    @Inject
    Desk desk;

    @Inject
    Messages messages;

    /** Numbers of the cases to play, with commas between; all of them where none is named. */
    @Inject
    @ConfigProperty(name = "tiean.demo.cases")
    Optional<String> chosen;

    /** A step of a case in the one line of time. */
    private record Turn(Played played, Step step) {
    }

    /** Begins before the first case; to be called before anything is recorded. */
    public void begin() {
        time.beginOn(LocalDate.of(2025, 3, 3));
    }

    /** Back to real time. */
    public void end() {
        time.catchUp();
    }

    /** Plays everything that lies before today; the clock stays at the last step. */
    public void play() {
        Instant start = Instant.now();
        Instant today = time.realNow();
        Map<Played, String> stopped = new HashMap<>();
        List<Turn> turns = turns(Zones.dayOf(today));
        List<Played> all = turns.stream().map(Turn::played).distinct().toList();
        turns.stream().filter(turn -> turn.step().at().isBefore(today)).sorted(Comparator.comparing(turn -> turn.step().at()))
                .filter(turn -> !stopped.containsKey(turn.played())).forEach(turn -> take(turn, stopped));
        time.settle();
        all.forEach(played -> LOG.info(() -> played.sample().number() + " stands at " + desk.stage(played) + ": "
                + stopped.getOrDefault(played, "其后的环节未到时间，或者已经办结")));
        LOG.info(() -> "history of " + all.size() + " cases played in " + Duration.between(start, Instant.now()).toSeconds() + " s");
    }

    private List<Turn> turns(LocalDate today) {
        List<Turn> turns = new ArrayList<>();
        for (Samples.Part part : samples.upTo(today)) {
            if (chosen.filter(numbers -> !List.of(numbers.split(",")).contains(part.sample().number())).isPresent()) {
                continue;
            }
            Played played = new Played(part.sample(), caseId(part), part.pair());
            Script script = scripts.of(played);
            (part.endsBefore() == null ? script.steps() : script.before(part.endsBefore()))
                    .forEach(step -> turns.add(new Turn(played, step)));
        }
        return turns;
    }

    private static UUID caseId(Samples.Part part) {
        return UUID.nameUUIDFromBytes(("sample:" + part.sample().number()).getBytes(StandardCharsets.UTF_8));
    }

    private void take(Turn turn, Map<Played, String> stopped) {
        if (turn.step().at().isAfter(time.now())) {
            time.moveTo(turn.step().at());
        }
        try {
            tryTwice(turn.step());
        } catch (Unbuilt e) {
            stopped.put(turn.played(), turn.step().name() + " — " + e.getMessage());
        } catch (RuntimeException e) {
            stopped.put(turn.played(), turn.step().name() + " — " + why(e));
            if (!(e instanceof Refusal)) {
                LOG.log(Level.WARNING, turn.played().sample().number() + " " + turn.step().name(), e);
            }
        }
    }

    /** A timer may still be at work in the job thread; a step that is not open yet is asked for once more. */
    private void tryTwice(Step step) {
        try {
            step.taken().run();
        } catch (Refusal e) {
            if (e.kind() != Refusal.Kind.CONFLICT) {
                throw e;
            }
            time.pass();
            step.taken().run();
        }
    }

    private String why(RuntimeException refused) {
        if (refused instanceof UnlawfulAct unlawful) {
            return unlawful.findings().stream().map(finding -> messages.text(Locale.SIMPLIFIED_CHINESE, finding.key(),
                    finding.args().toArray())).collect(Collectors.joining("；"));
        }
        return refused instanceof Refusal refusal ? messages.why(Locale.SIMPLIFIED_CHINESE, refusal) : String.valueOf(refused);
    }
}
