package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The organ accepts the requests made in time and names who chairs (受理听证申请，指定听证主持人; 行政处罚法64[4]).
 *
 * @param chairId  officer who chairs, no investigator of the case
 * @param recorder name of who keeps the record
 * @param opinion  the head's words
 */
public record AcceptHearing(UUID chairId, String recorder, String opinion) {

    public AcceptHearing {
        if (chairId == null || recorder == null || recorder.isBlank() || opinion == null || opinion.isBlank()) {
            throw Refusal.invalid("hearing.accept.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("officerIds", List.of(chairId)).put("chairId", chairId).put("recorder", recorder)
                .put("opinion", opinion).build();
    }
}
