package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * What police or procuratorate said (公安机关立案、不予立案、转送；复议、立案监督的结果).
 *
 * @param body       who said it; of a case sent on, the police it was sent to
 * @param number     of the notice, null where it has none
 * @param decidedOn  day of the notice
 * @param receivedOn day on which it reached the organ; the days to object run from it
 * @param reason     why it is not filed or was sent on; null where filed
 */
public record RecordPoliceAnswer(PoliceAnswer.Kind kind, String body, String number, LocalDate decidedOn, LocalDate receivedOn, String reason) {

    public RecordPoliceAnswer {
        Texts.require("transfer.police.incomplete", body);
        number = Texts.orNull(number);
        reason = Texts.orNull(reason);
        if (kind == null || decidedOn == null || receivedOn == null || kind != PoliceAnswer.Kind.FILED && reason == null) {
            throw Refusal.invalid("transfer.police.incomplete");
        }
        if (receivedOn.isBefore(decidedOn)) {
            throw Refusal.invalid("transfer.before", decidedOn);
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("kind", kind).put("body", body).put("number", number).put("decidedOn", decidedOn).put("receivedOn", receivedOn)
                .put("reason", reason).build();
    }
}
