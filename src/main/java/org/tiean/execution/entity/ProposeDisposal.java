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
 * The handlers propose what becomes of confiscated goods (罚没物品处理申请; 行政处罚法74).
 *
 * @param decisionId the decision that confiscated them
 * @param reason     why this way
 * @param basis      the provision that orders destruction, or the state's rule for another way than auction; null only for an auction
 * @param valuation  who valued them and how, such as the number of the report; null where nothing is sold
 * @param perishable whether they cannot be kept until review and suit are over
 */
public record ProposeDisposal(UUID decisionId, DisposalMethod method, List<Line> lines, String reason, String basis, String valuation,
                              boolean perishable) {

    /**
     * A thing in custody.
     *
     * @param value what it is worth; null only where it is not sold
     */
    public record Line(UUID itemId, Money value) {

        public Line {
            if (itemId == null) {
                throw Refusal.invalid("execution.disposal.incomplete");
            }
        }
    }

    private static final int LONGEST = 2000;
    private static final int SHORT = 500;

    public ProposeDisposal {
        if (decisionId == null || method == null || lines == null || lines.isEmpty() || Words.missing(reason, LONGEST)
                || Words.tooLong(basis, SHORT) || Words.tooLong(valuation, SHORT)) {
            throw Refusal.invalid("execution.disposal.incomplete");
        }
        basis = Words.orNull(basis);
        valuation = Words.orNull(valuation);
        if (method != DisposalMethod.AUCTION && basis == null) {
            throw Refusal.invalid("execution.disposal.no-basis");
        }
        if (method.isSold() && (valuation == null || lines.stream().anyMatch(line -> line.value() == null || line.value().isZero()))) {
            throw Refusal.invalid("execution.disposal.not-valued");
        }
        lines = List.copyOf(lines);
        if (new HashSet<>(lines.stream().map(Line::itemId).toList()).size() < lines.size()) {
            throw Refusal.invalid("execution.disposal.named-twice");
        }
    }

    public JsonObject toFacts() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        lines.forEach(line -> items.add(line.value() == null ? Facts.of().put("itemId", line.itemId()).build()
                : Facts.of().put("itemId", line.itemId()).put("valueFen", line.value()).build()));
        return Facts.of().put("decisionId", decisionId).put("method", method).put("lines", items.build()).put("reason", reason).put("basis", basis)
                .put("valuation", valuation).put("perishable", perishable).build();
    }
}
