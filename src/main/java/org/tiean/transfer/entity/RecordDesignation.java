package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The common superior says who is competent (指定管辖; 行政处罚法25(2)).
 *
 * @param ours whether it is this organ
 */
public record RecordDesignation(String superior, String number, LocalDate on, boolean ours) {

    public RecordDesignation {
        Texts.require("transfer.designation.incomplete", superior, number);
        if (on == null) {
            throw Refusal.invalid("transfer.designation.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("superior", superior).put("number", number).put("on", on).put("ours", ours).build();
    }
}
