package org.tiean.discretion.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * What a daily consecutive fine (按日连续处罚) is reckoned from.
 *
 * @param producer     the party is an enterprise, an institution or another producer or operator
 * @param listed       the act is an unlawful discharge, dumping or disposal of pollutants or waste, or one a local
 *                     regulation adds
 * @param original     the fine already imposed for it; null where none was
 * @param orderedOn    day of the order to correct; null where there was none
 * @param reinspectedOn day of the re-inspection; null where there was none
 * @param goesOn       it found the act going on, not corrected, or was refused or obstructed
 * @param fineOn       day of the last fine by the day for the same act; null where there was none
 */
public record DailyFineCase(boolean producer, boolean listed, Money original, LocalDate orderedOn, LocalDate reinspectedOn,
        boolean goesOn, LocalDate fineOn) implements Serializable {

    /** One that was not fined by the day before. */
    public DailyFineCase(boolean producer, boolean listed, Money original, LocalDate orderedOn, LocalDate reinspectedOn,
            boolean goesOn) {
        this(producer, listed, original, orderedOn, reinspectedOn, goesOn, null);
    }

    JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("producer", producer).add("listed", listed).add("goesOn", goesOn);
        if (original != null) {
            json.add("original", original.fen());
        }
        add(json, "orderedOn", orderedOn);
        add(json, "reinspectedOn", reinspectedOn);
        add(json, "fineOn", fineOn);
        return json.build();
    }

    private static void add(JsonObjectBuilder json, String name, LocalDate day) {
        if (day != null) {
            json.add(name, day.toString());
        }
    }

    static DailyFineCase fromJson(JsonObject json) {
        return new DailyFineCase(json.getBoolean("producer"), json.getBoolean("listed"),
                json.containsKey("original") ? new Money(json.getJsonNumber("original").longValueExact()) : null,
                day(json, "orderedOn"), day(json, "reinspectedOn"), json.getBoolean("goesOn"), day(json, "fineOn"));
    }

    private static LocalDate day(JsonObject json, String name) {
        return json.containsKey(name) ? LocalDate.parse(json.getString(name)) : null;
    }
}
