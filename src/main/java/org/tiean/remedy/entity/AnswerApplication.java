package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The head sends the application on, or says that the organ has corrected itself (转送、自行纠正; 行政复议法32(2)).
 *
 * @param opinion what the organ thinks of the decision
 */
public record AnswerApplication(Answer answer, String opinion) {

    private static final int LONGEST = 5000;

    /** What the organ does with the application. */
    public enum Answer {
        /** 维持，转送行政复议机关. */
        FORWARDED,
        /** 自行纠正，当事人撤回申请. */
        CORRECTED
    }

    public AnswerApplication {
        if (answer == null || opinion == null || opinion.isBlank() || opinion.length() > LONGEST) {
            throw Refusal.invalid("remedy.answer.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("answer", answer).put("opinion", opinion).build();
    }
}
