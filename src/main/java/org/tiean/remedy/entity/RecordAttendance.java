package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Who stood before the reviewing organ or the court for the organ (负责人参加听证、出庭应诉; 行政复议法51(2), 行政诉讼法3(3)).
 *
 * @param person name and post; never a lawyer alone
 * @param reason why the head could not come; null where the head came
 */
public record RecordAttendance(LocalDate heldOn, Who who, String person, String reason) {

    private static final int NAME = 200;
    private static final int LONGEST = 1000;

    /** Who it was. */
    public enum Who {
        /** 机关负责人. */
        HEAD,
        /** 工作人员. */
        STAFF,
        /** 仅委托律师: forbidden. */
        LAWYER_ONLY
    }

    public RecordAttendance {
        reason = reason == null || reason.isBlank() ? null : reason;
        if (heldOn == null || who == null || person == null || person.isBlank() || person.length() > NAME
                || reason != null && reason.length() > LONGEST) {
            throw Refusal.invalid("remedy.attendance.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("heldOn", heldOn).put("who", who).put("person", person).put("reason", reason).build();
    }
}
