package org.tiean.intake.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What becomes of an offer to hand a case over (答复转办).
 *
 * @param words why it is declined or taken back; may be left out where it is accepted
 */
public record AnswerHandover(UUID handoverId, Answer answer, String words) {

    /** The answers there are. */
    public enum Answer {
        /** 接收: said by the colleague. */
        ACCEPTED,
        /** 不接收: said by the colleague. */
        DECLINED,
        /** 撤回: said by who offered it. */
        WITHDRAWN
    }

    private static final int LONGEST = 1000;

    public AnswerHandover {
        words = words == null || words.isBlank() ? null : words.strip();
        if (handoverId == null || answer == null || words != null && words.length() > LONGEST) {
            throw Refusal.invalid("intake.handover.answer-incomplete");
        }
        if (answer != Answer.ACCEPTED && words == null) {
            throw Refusal.invalid("intake.handover.why-not");
        }
    }

    /** @param handlers everybody who handles the case from then on; empty where nothing changes */
    public JsonObject toFacts(List<UUID> handlers) {
        Facts facts = Facts.of().put("handoverId", handoverId).put("answer", answer).put("words", words);
        return handlers.isEmpty() ? facts.build() : facts.putAll("officerIds", handlers).build();
    }
}
