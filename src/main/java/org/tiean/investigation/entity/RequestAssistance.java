package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Another organ or body is asked to help with the inquiry (协助调查函), D22; rulebook B4.8. No rule read sets it a term; a day
 * may be wished for.
 *
 * @param organ   whom we ask
 * @param matters what is asked of it, one or more
 * @param reason  why it is needed
 * @param replyBy the day an answer is wished by, null for none
 */
public record RequestAssistance(String organ, String reason, List<String> matters, LocalDate replyBy) {

    public RequestAssistance {
        matters = List.copyOf(matters);
        if (Blank.any(organ, reason) || matters.isEmpty()) {
            throw Refusal.invalid("investigation.assistance.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("organ", organ).putAll("matters", matters).put("replyBy", replyBy).build();
    }
}
