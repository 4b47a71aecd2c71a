package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/**
 * The letter and the file go to the other organ (移送案件).
 *
 * @param receivedBy who signed for them there
 */
public record SendTransfer(String receivedBy) {

    public SendTransfer {
        Texts.require("transfer.sending.incomplete", receivedBy);
    }

    public JsonObject toFacts() {
        return Facts.of().put("receivedBy", receivedBy).build();
    }
}
