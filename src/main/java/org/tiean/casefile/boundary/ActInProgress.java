package org.tiean.casefile.boundary;

import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.ProcessEffect;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Zones;

/** An act between the gate and its record entry: what the service needs, and where it says what came of it. */
public class ActInProgress {

    private final CaseFile caseFile;
    private final String actor;
    private final Instant occurredAt;
    private final JsonObjectBuilder result = Json.createObjectBuilder();
    private final Map<String, Object> outcome = new HashMap<>();
    private boolean processStays;

    ActInProgress(CaseFile caseFile, String actor, Instant occurredAt) {
        this.caseFile = caseFile;
        this.actor = actor;
        this.occurredAt = occurredAt;
    }

    public CaseFile caseFile() {
        return caseFile;
    }

    /** Login of who acts. */
    public String actor() {
        return actor;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    /** The legal day of the act. */
    public LocalDate day() {
        return Zones.dayOf(occurredAt);
    }

    /** Names something that came of the act; returned to the caller and kept for a repeated request. */
    public void produced(String name, UUID id) {
        result.add(name, id.toString());
    }

    /** Names a text that came of the act, such as a number. */
    public void produced(String name, String text) {
        result.add(name, text);
    }

    /** Tells the process an outcome its gateways read: a boolean or a word. */
    public void outcome(String name, Object value) {
        outcome.put(name, value);
    }

    /** Tells the process a day after whose end a timer fires. */
    public void waitUntilEndOf(String name, LocalDate day) {
        outcome.put(name, Zones.endOf(day).toString());
    }

    /**
     * The act is done, its step is not: the process hears nothing yet. For acts done party by party, such
     * as serving each of several notices.
     */
    public void processStays() {
        processStays = true;
    }

    ProcessEffect effectOf(ActKind act) {
        return processStays ? ProcessEffect.none() : act.effect();
    }

    JsonObjectBuilder result() {
        return result;
    }

    Map<String, Object> outcome() {
        return outcome;
    }
}
