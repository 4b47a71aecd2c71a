package org.tiean.calendar.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.kernel.entity.Json;

/**
 * A time limit as an entry of the record tells it beside the act that began, moved or ended it (期限变动): what the house counted when
 * it was done, under the tables of holidays it then had.
 *
 * @param id          of this running one: the same limit may begin again on the same thing and day
 * @param limit       id in the catalogue of limits
 * @param name        its name as in the law
 * @param subject     on what it runs: the case, or a thing within it
 * @param event       day of the event, which is not counted
 * @param due         last day
 * @param dueAt       the very moment for a limit of clock hours, otherwise null
 * @param before      last day before the act; null where the act began it
 * @param tables      tables of holidays it was counted by
 * @param provisional whether a year without such a table was touched
 * @param paused      whether it stands still
 * @param state       whether it runs, and what became of it
 * @param endedOn     day on which it ended; null while it runs
 */
public record LimitTold(UUID id, String limit, String name, UUID subject, LocalDate event, LocalDate due, Instant dueAt, LocalDate before,
        String tables, boolean provisional, boolean paused, RunningLimit.State state, LocalDate endedOn) implements Serializable {

    /** As it stands in the payload; what does not apply is left out. */
    public JsonObject toFacts() {
        JsonObjectBuilder facts = Json.createObjectBuilder().add("id", id.toString()).add("limit", limit).add("name", name).add("subject", subject.toString())
                .add("event", event.toString()).add("due", due.toString()).add("tables", tables).add("state", state.name());
        if (dueAt != null) {
            facts.add("dueAt", dueAt.toString());
        }
        if (before != null) {
            facts.add("before", before.toString());
        }
        if (provisional) {
            facts.add("provisional", true);
        }
        if (paused) {
            facts.add("paused", true);
        }
        if (endedOn != null) {
            facts.add("endedOn", endedOn.toString());
        }
        return facts.build();
    }

    /** Reads what {@link #toFacts()} wrote. */
    public static LimitTold of(JsonObject facts) {
        return new LimitTold(UUID.fromString(facts.getString("id")), facts.getString("limit"), facts.getString("name"), UUID.fromString(facts.getString("subject")), day(facts, "event"),
                day(facts, "due"), facts.containsKey("dueAt") ? Instant.parse(facts.getString("dueAt")) : null, day(facts, "before"),
                facts.getString("tables"), facts.getBoolean("provisional", false), facts.getBoolean("paused", false),
                RunningLimit.State.valueOf(facts.getString("state")), day(facts, "endedOn"));
    }

    private static LocalDate day(JsonObject facts, String name) {
        return facts.containsKey(name) ? LocalDate.parse(facts.getString(name)) : null;
    }

    /** Whether the act began it. */
    public boolean isBegun() {
        return before == null && !isOver();
    }

    public boolean isOver() {
        return state != RunningLimit.State.RUNNING;
    }

    /** Whether the act it asks for was done after its last day. */
    public boolean isMetLate() {
        return state == RunningLimit.State.MET && endedOn.isAfter(due);
    }
}
