package org.tiean.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActDone;
import org.tiean.casefile.entity.ProcessEffect;

/** Writes down what the acts of one case tell its process, so that the bare engine can be told the same. */
@ApplicationScoped
public class ActsSeen {

    private final Map<String, List<Told>> byStep = new LinkedHashMap<>();
    private volatile UUID watched;
    private volatile String step;

    /** What one act tells the process. */
    record Told(ProcessEffect effect, Map<String, Object> facts) {
    }

    /** The first case asked for is watched, and no other after it. */
    void watch(UUID caseId) {
        if (byStep.isEmpty()) {
            watched = caseId;
        }
    }

    void step(String name) {
        step = name;
    }

    /** Acts of each step of the script. */
    Map<String, List<Told>> byStep() {
        watched = null;
        return byStep;
    }

    void on(@Observes ActDone act) {
        if (act.caseFile().id().equals(watched)) {
            byStep.computeIfAbsent(step, name -> new ArrayList<>()).add(new Told(act.effect(), new HashMap<>(act.outcome())));
        }
    }
}
