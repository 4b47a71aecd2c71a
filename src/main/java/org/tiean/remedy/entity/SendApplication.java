package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The application has gone to the reviewing organ, with the letter and the papers of the case (转送; 行政复议法32(2)).
 *
 * @param sentOn day on which it was handed over or posted
 * @param proof  what shows it: number of the consignment, who signed for it, number in the exchange
 */
public record SendApplication(LocalDate sentOn, Way way, String proof) {

    private static final int LONGEST = 200;

    /** How it went. */
    public enum Way {
        /** 当面送交. */
        HANDED_OVER,
        /** 邮寄. */
        POST,
        /** 公文交换、电子公文. */
        EXCHANGE
    }

    public SendApplication {
        if (sentOn == null || way == null || proof == null || proof.isBlank() || proof.length() > LONGEST) {
            throw Refusal.invalid("remedy.sending.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("sentOn", sentOn).put("way", way).put("proof", proof).build();
    }
}
