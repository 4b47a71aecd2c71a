package org.tiean.execution.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * The handlers propose that things sealed or detained in the case are auctioned against the fine (申请拍卖抵缴罚款; 行政强制法46(3)).
 *
 * @param decisionId the decision that orders the fine
 * @param reason     why this way, and why so many things
 * @param ownership  how it was found that they are the party's own
 * @param valuation  who valued them and how, such as the number of the report
 */
public record ProposeAuction(UUID decisionId, List<Line> lines, String reason, String ownership, String valuation) {

    /** A thing of the seizure with what it is worth. */
    public record Line(UUID thingId, Money value) {

        public Line {
            if (thingId == null || value == null || value.isZero()) {
                throw Refusal.invalid("execution.auction.not-valued");
            }
        }
    }

    private static final int LONGEST = 2000;
    private static final int SHORT = 500;

    public ProposeAuction {
        if (decisionId == null || lines == null || lines.isEmpty() || Words.missing(reason, LONGEST) || Words.missing(ownership, SHORT)
                || Words.missing(valuation, SHORT)) {
            throw Refusal.invalid("execution.auction.incomplete");
        }
        lines = List.copyOf(lines);
        if (new HashSet<>(lines.stream().map(Line::thingId).toList()).size() < lines.size()) {
            throw Refusal.invalid("execution.disposal.named-twice");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder things = Json.createArrayBuilder();
        lines.forEach(line -> things.add(Facts.of().put("thingId", line.thingId()).put("valueFen", line.value()).build()));
        return Facts.of().put("decisionId", decisionId).put("lines", things.build()).put("reason", reason).put("ownership", ownership)
                .put("valuation", valuation).build();
    }
}
