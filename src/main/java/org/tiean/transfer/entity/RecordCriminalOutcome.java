package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * How the criminal case ended (刑事处理结果).
 *
 * @param body   who decided it
 * @param number of the paper
 * @param on     its day
 * @param fine   the court's fine (罚金), zero for none; null unless convicted
 */
public record RecordCriminalOutcome(Result result, String body, String number, LocalDate on, Money fine) {

    /** What came of it. */
    public enum Result {
        /** 公安机关撤销案件. */
        WITHDRAWN,
        /** 人民检察院不起诉. */
        NOT_PROSECUTED,
        /** 免予刑事处罚. */
        EXEMPTED,
        /** 宣告无罪. */
        ACQUITTED,
        /** 定罪量刑. */
        CONVICTED
    }

    public RecordCriminalOutcome {
        Texts.require("transfer.outcome.incomplete", body, number);
        if (result == null || on == null || (result == Result.CONVICTED) != (fine != null)) {
            throw Refusal.invalid("transfer.outcome.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("result", result).put("body", body).put("number", number).put("on", on).put("fineFen", fine).build();
    }
}
