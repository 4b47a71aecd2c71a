package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;

/**
 * A legal reviewer looks at the report before the head decides (移送涉嫌犯罪案件的法制审核).
 *
 * @param agreed whether the case should go to the police
 */
public record ReviewCrimeTransfer(boolean agreed, String opinion) {

    public ReviewCrimeTransfer {
        Texts.require("transfer.opinion.incomplete", opinion);
    }

    public JsonObject toFacts() {
        return Facts.of().put("agreed", agreed).put("opinion", opinion).build();
    }
}
