package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What the organ does about a refusal to open a criminal case (对不予立案的处理; 行政执法机关移送涉嫌犯罪案件的规定9).
 *
 * @param to     the procuratorate asked to supervise; null otherwise
 * @param reason why
 */
public record AnswerRefusal(Choice choice, String to, String reason) {

    /** What it does. */
    public enum Choice {
        /** 没有异议: the case comes back. */
        ACCEPTED,
        /** 提请公安机关复议. */
        RECONSIDERATION,
        /** 建议人民检察院立案监督. */
        SUPERVISION
    }

    public AnswerRefusal {
        Texts.require("transfer.refusal.incomplete", reason);
        to = Texts.orNull(to);
        if (choice == null || (choice == Choice.SUPERVISION) != (to != null)) {
            throw Refusal.invalid("transfer.refusal.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("choice", choice).put("to", to).put("reason", reason).build();
    }
}
