package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Goods and material of the case go to the police, item by item from custody, both sides signing (移交涉案物品和材料).
 *
 * @param giver    who hands them over
 * @param receiver who takes them
 * @param giverSignature    SHA-256 of the drawn signature
 * @param receiverSignature SHA-256 of the drawn signature
 */
public record HandOverGoods(String giver, String receiver, String giverSignature, String receiverSignature) {

    public HandOverGoods {
        Texts.require("transfer.goods.incomplete", giver, receiver);
        if (giverSignature == null || receiverSignature == null) {
            throw Refusal.invalid("transfer.goods.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("giver", giver).put("receiver", receiver).put("giverSignature", giverSignature)
                .put("receiverSignature", receiverSignature).build();
    }
}
