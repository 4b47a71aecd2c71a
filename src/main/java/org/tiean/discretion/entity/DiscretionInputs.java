package org.tiean.discretion.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * What a computation was made from, kept with it, so that anybody can make it again: the facts, the grounds as
 * they read then, the history as it was found, the editions of the benchmarks. The clauses are not among it: an
 * item version of the power list never changes.
 *
 * @param day      the day on which it was made, for the law of the decision
 * @param party    whose columns of the clauses were read
 * @param facts    by name, after the record took the place of what was claimed
 * @param gain     illegal gains found; null where there are none or they cannot be established
 * @param grounds  grounds found to apply
 * @param history  earlier decisions against the party
 * @param editions benchmark edition used for each item version that had one; null before they were looked up
 * @param daily    what a daily consecutive fine rests on; null where none is proposed
 */
public record DiscretionInputs(LocalDate day, PartyGroup party, Map<String, BigDecimal> facts, Money gain,
        List<Ground> grounds, History history, Map<String, UUID> editions, DailyFineBasis daily) implements Serializable {

    /** Inputs of a fine that is not one by the day. */
    public DiscretionInputs(LocalDate day, PartyGroup party, Map<String, BigDecimal> facts, Money gain, List<Ground> grounds,
            History history, Map<String, UUID> editions) {
        this(day, party, facts, gain, grounds, history, editions, null);
    }

    public DiscretionInputs {
        facts = Map.copyOf(facts);
        grounds = List.copyOf(grounds);
        editions = editions == null ? null : Map.copyOf(editions);
    }

    public DiscretionInputs with(Map<String, UUID> used) {
        return new DiscretionInputs(day, party, facts, gain, grounds, history, used, daily);
    }

    /** The same facts under the law and the benchmarks of another day. */
    public DiscretionInputs on(LocalDate otherDay) {
        return new DiscretionInputs(otherDay, party, facts, gain, grounds, history, null, daily);
    }

    public JsonObject toJson() {
        JsonObjectBuilder found = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach(found::add);
        JsonArrayBuilder claimed = Json.createArrayBuilder();
        grounds.forEach(ground -> claimed.add(ground.toJson()));
        JsonObjectBuilder used = Json.createObjectBuilder();
        new TreeMap<>(editions).forEach((item, id) -> used.add(item, id.toString()));
        JsonObjectBuilder json = Json.createObjectBuilder().add("day", day.toString()).add("party", party.name())
                .add("facts", found).add("grounds", claimed).add("first", json(history.first()))
                .add("repeat", json(history.repeat())).add("editions", used);
        if (gain != null) {
            json.add("gain", gain.fen());
        }
        if (daily != null) {
            json.add("daily", daily.toJson());
        }
        return json.build();
    }

    private static JsonObject json(History.Window window) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("years", window.years()).add("wholeCity", window.wholeCity())
                .add("found", window.found());
        return (window.searched() ? json.add("since", window.since().toString()).add("until", window.until().toString())
                : json).build();
    }

    /** Reads back what {@link #toJson()} wrote. */
    public static DiscretionInputs fromJson(JsonObject json) {
        Map<String, BigDecimal> facts = new HashMap<>();
        json.getJsonObject("facts").forEach((name, value) -> facts.put(name, ((JsonNumber) value).bigDecimalValue()));
        Map<String, UUID> editions = new HashMap<>();
        json.getJsonObject("editions").forEach((item, id) -> editions.put(item, UUID.fromString(((JsonString) id).getString())));
        Money gain = json.containsKey("gain") ? new Money(json.getJsonNumber("gain").longValueExact()) : null;
        return new DiscretionInputs(LocalDate.parse(json.getString("day")), PartyGroup.valueOf(json.getString("party")), facts,
                gain, json.getJsonArray("grounds").stream().map(JsonValue::asJsonObject).map(Ground::fromJson).toList(),
                new History(window(json.getJsonObject("first")), window(json.getJsonObject("repeat"))), editions,
                json.containsKey("daily") ? DailyFineBasis.fromJson(json.getJsonObject("daily")) : null);
    }

    private static History.Window window(JsonObject json) {
        return !json.containsKey("since") ? History.Window.NONE
                : new History.Window(json.getInt("years"), LocalDate.parse(json.getString("since")),
                        LocalDate.parse(json.getString("until")), json.getBoolean("wholeCity"), json.getInt("found"));
    }
}
