package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Execution is stopped while a review or suit runs (停止执行; 行政复议法42, 行政诉讼法56).
 *
 * @param number of the paper that orders it; none where the organ stops by itself
 * @param from   first day on which nothing is executed
 */
public record RecordStay(By by, String number, LocalDate from, String reason) {

    private static final int NUMBER = 60;
    private static final int LONGEST = 1000;

    /** Who stops it. */
    public enum By {
        /** 本机关认为需要停止执行. */
        OWN,
        /** 行政复议机关. */
        REVIEW_ORGAN,
        /** 人民法院裁定. */
        COURT
    }

    public RecordStay {
        number = number == null || number.isBlank() ? null : number;
        if (by == null || from == null || reason == null || reason.isBlank() || reason.length() > LONGEST
                || by != By.OWN && number == null || number != null && number.length() > NUMBER) {
            throw Refusal.invalid("remedy.stay.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("by", by).put("number", number).put("from", from).put("reason", reason).build();
    }
}
