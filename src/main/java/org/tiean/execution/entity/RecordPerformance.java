package org.tiean.execution.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The party did at last what it had to (自行履行): everything that was begun against it ends.
 *
 * @param findings  what officers saw on the spot
 * @param recording numbers of the photos or the recording
 */
public record RecordPerformance(LocalDate performedOn, String findings, String recording) {

    private static final int LONGEST = 2000;
    private static final int NUMBER = 200;

    public RecordPerformance {
        if (performedOn == null || Words.missing(findings, LONGEST) || Words.missing(recording, NUMBER)) {
            throw Refusal.invalid("execution.performance.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("performedOn", performedOn).put("findings", findings).put("recording", recording).build();
    }
}
