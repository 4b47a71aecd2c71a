package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the other organ said (接收机关的答复).
 *
 * @param on     day on which its answer came
 * @param reason why it sends the case back; null where it takes it
 */
public record AnswerTransfer(Answer answer, LocalDate on, String reason) {

    /** Whether it takes the case. */
    public enum Answer {
        ACCEPTED, REFUSED
    }

    public AnswerTransfer {
        reason = Texts.orNull(reason);
        if (answer == null || on == null || answer == Answer.REFUSED && reason == null) {
            throw Refusal.invalid("transfer.answer.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("answer", answer).put("on", on).put("reason", reason).build();
    }
}
