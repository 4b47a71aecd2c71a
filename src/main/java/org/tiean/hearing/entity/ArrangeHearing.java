package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * When and where the hearing takes place (听证通知; 行政处罚法64[2], [3]).
 *
 * @param startsAt     beginning, to the minute
 * @param closedGround why it is not public; null where it is, which is the rule
 * @param closedReason what it is in this case; null where it is public
 */
public record ArrangeHearing(Instant startsAt, String place, ClosedGround closedGround, String closedReason) {

    public ArrangeHearing {
        if (startsAt == null || place == null || place.isBlank()) {
            throw Refusal.invalid("hearing.arrange.incomplete");
        }
        if ((closedGround == null) != (closedReason == null || closedReason.isBlank())) {
            throw Refusal.invalid("hearing.arrange.closed-needs-reason");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("startsAt", startsAt).put("place", place).put("closedGround", closedGround)
                .put("closedReason", closedReason).build();
    }
}
