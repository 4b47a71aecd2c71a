package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What a re-inspection found (复查).
 *
 * @param result       whether the order was obeyed
 * @param place        where
 * @param findings     what was seen
 * @param images       numbers of photos and recordings
 * @param partyOpinion what the party or the person present said, null for nothing
 * @param refusal      why a signature is missing, null where there is one
 * @param officerIds   the two who went
 */
public record Reinspect(Result result, String place, String findings, String images, String partyOpinion, String refusal,
        List<UUID> officerIds) {

    /** Whether an order was obeyed. */
    public enum Result {
        CORRECTED("DONE"),
        PARTLY("PARTLY"),
        NOT_CORRECTED("NOT_DONE");

        private final String onForm;

        Result(String onForm) {
            this.onForm = onForm;
        }

        /** As the form D24 takes it. */
        public String onForm() {
            return onForm;
        }
    }

    public Reinspect {
        officerIds = List.copyOf(officerIds);
        if (result == null || place == null || findings == null || images == null) {
            throw Refusal.invalid("investigation.reinspection.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("result", result).put("place", place).put("findings", findings).put("images", images)
                .put("partyOpinion", partyOpinion).put("refusal", refusal).putAll("officerIds", officerIds).build();
    }
}
