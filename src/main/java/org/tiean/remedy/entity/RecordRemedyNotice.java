package org.tiean.remedy.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The organ is told of a review or a suit against its decision (行政复议答复通知书、应诉通知书).
 *
 * @param body       reviewing organ or court
 * @param number     of its case
 * @param appliedOn  day of the application or of the action
 * @param acceptedOn day on which it was accepted
 * @param copyOn     day on which the organ received the copy; its time to answer runs from the next
 * @param simplified of a review whether the simplified procedure applies (行政复议法53)
 * @param request    what is asked for
 * @param lateReason why it was accepted after its time (行政复议法20(2); 行政诉讼法48); null where it is in time
 */
public record RecordRemedyNotice(UUID decisionId, String body, String number, LocalDate appliedOn, LocalDate acceptedOn, LocalDate copyOn,
                                 boolean simplified, String request, String lateReason) {

    private static final int NAME = 100;
    private static final int NUMBER = 60;
    private static final int LONGEST = 5000;
    private static final int REASON = 1000;

    public RecordRemedyNotice {
        lateReason = lateReason == null || lateReason.isBlank() ? null : lateReason;
        if (decisionId == null || body == null || body.isBlank() || body.length() > NAME || number == null || number.isBlank()
                || number.length() > NUMBER || appliedOn == null || acceptedOn == null || copyOn == null
                || request == null || request.isBlank() || request.length() > LONGEST || lateReason != null && lateReason.length() > REASON) {
            throw Refusal.invalid("remedy.notice.incomplete");
        }
        if (acceptedOn.isBefore(appliedOn) || copyOn.isBefore(acceptedOn)) {
            throw Refusal.invalid("remedy.notice.days");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("decisionId", decisionId).put("body", body).put("number", number).put("appliedOn", appliedOn)
                .put("acceptedOn", acceptedOn).put("copyOn", copyOn).put("simplified", simplified).put("request", request)
                .put("lateReason", lateReason).build();
    }
}
