package org.tiean.discretion.entity;

import jakarta.json.JsonObject;
import java.io.Serializable;
import org.tiean.kernel.entity.Json;

/**
 * What a proposed daily consecutive fine rests on, as the record has it (按日连续处罚的依据).
 *
 * @param facts       what it is reckoned from
 * @param withLastDay whether the day of the re-inspection counts
 * @param fined       the earlier decision, in words
 * @param reinspected the re-inspection, in words; empty where there was none
 */
public record DailyFineBasis(DailyFineCase facts, boolean withLastDay, String fined, String reinspected) implements Serializable {

    JsonObject toJson() {
        return Json.createObjectBuilder().add("facts", facts.toJson()).add("withLastDay", withLastDay).add("fined", fined)
                .add("reinspected", reinspected).build();
    }

    static DailyFineBasis fromJson(JsonObject json) {
        return new DailyFineBasis(DailyFineCase.fromJson(json.getJsonObject("facts")), json.getBoolean("withLastDay"),
                json.getString("fined"), json.getString("reinspected"));
    }
}
