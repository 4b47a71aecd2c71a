package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * That the fine of a line is one by the day (按日连续处罚), and what it goes on from. The days themselves are never
 * stated: they come from the order to correct and the re-inspection on record.
 *
 * @param outcomeId    the outcome of the earlier decision that fined the party for the same kind of act
 * @param inspectionId the record of inspection by which it was looked again; null where the re-inspection of this case's
 *                     own order to correct is meant
 * @param found        what that inspection found; null with it
 */
public record DailyProposal(UUID outcomeId, UUID inspectionId, Found found) {

    /** Why the fine may go on (生态环境法典1060). */
    public enum Found {
        /** 继续违法、拒不改正. */
        GOES_ON("发现当事人继续违法、拒不改正"),
        /** 拒绝、阻挠复查. */
        OBSTRUCTED("当事人拒绝、阻挠复查");

        private final String chinese;

        Found(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    public DailyProposal {
        if (outcomeId == null || (inspectionId == null) != (found == null)) {
            throw Refusal.invalid("investigation.line.daily-incomplete");
        }
    }

    JsonObject toJson() {
        return Facts.of().put("outcomeId", outcomeId).put("inspectionId", inspectionId).put("found", found).build();
    }

    static DailyProposal fromJson(JsonObject json) {
        String inspection = json.getString("inspectionId", null);
        String found = json.getString("found", null);
        return new DailyProposal(UUID.fromString(json.getString("outcomeId")), inspection == null ? null : UUID.fromString(inspection),
                found == null ? null : Found.valueOf(found));
    }
}
