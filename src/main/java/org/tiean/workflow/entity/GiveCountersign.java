package org.tiean.workflow.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/** What a further signer says (会签意见): agrees or not, in words. */
public record GiveCountersign(UUID countersignId, Answer answer, String words) {

    /** What can be said. */
    public enum Answer {
        /** 同意. */
        AGREED,
        /** 不同意. */
        DISAGREED
    }

    private static final int LONGEST = 2000;

    public GiveCountersign {
        if (countersignId == null || answer == null || words == null || words.isBlank() || words.length() > LONGEST) {
            throw Refusal.invalid("workflow.countersign.words");
        }
        words = words.strip();
    }

    public JsonObject toFacts() {
        return Facts.of().put("countersignId", countersignId).put("answer", answer).put("words", words).build();
    }
}
