package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/**
 * The sender hears what became of its case (答复处理结果).
 *
 * @param result what was done or decided, with numbers and days
 */
public record ReplyToTransfer(String result) {

    public ReplyToTransfer {
        Texts.require("transfer.reply.incomplete", result);
    }

    public JsonObject toFacts() {
        return Facts.of().put("result", result).build();
    }
}
