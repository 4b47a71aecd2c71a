package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The party hands its application for review to the organ that decided (行政复议法32).
 *
 * @param receivedOn day on which it came, post counted by its postmark
 * @param request    what is asked for and why
 * @param enclosures what came with it, as its receipt lists it; null for nothing
 * @param lateReason what kept the party from applying in time (20(2)); null where it is in time
 */
public record ReceiveApplication(UUID decisionId, LocalDate receivedOn, String request, String enclosures, String lateReason) {

    private static final int LONGEST = 5000;
    private static final int ENCLOSED = 2000;
    private static final int REASON = 1000;

    public ReceiveApplication {
        enclosures = enclosures == null || enclosures.isBlank() ? null : enclosures;
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason;
        if (decisionId == null || receivedOn == null || request == null || request.isBlank() || request.length() > LONGEST
                || enclosures != null && enclosures.length() > ENCLOSED || lateReason != null && lateReason.length() > REASON) {
            throw Refusal.invalid("remedy.application.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("appliedOn", receivedOn).put("request", request)
                .put("enclosures", enclosures).put("lateReason", lateReason).build();
    }
}
