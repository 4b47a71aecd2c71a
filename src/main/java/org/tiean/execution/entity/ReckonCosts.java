package org.tiean.execution.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Citation;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * What it cost, by what was spent (费用按照成本合理确定; 行政强制法51(2)).
 *
 * @param lines  none where nothing was spent
 * @param reason why it is more than was estimated; null where it is not
 */
public record ReckonCosts(List<Line> lines, String reason) {

    /** One thing that was paid for. */
    public record Line(String what, Money amount) {

        private static final int NAME = 100;

        public Line {
            if (amount == null || amount.isZero() || Words.missing(what, NAME)) {
                throw new Refusal(Refusal.Kind.INVALID, Citation.of("行政强制法", 51, 2), "execution.costs.incomplete");
            }
            what = what.strip();
        }
    }

    private static final int LONGEST = 1000;

    public ReckonCosts {
        lines = List.copyOf(lines);
        if (Words.tooLong(reason, LONGEST)) {
            throw Refusal.invalid("execution.costs.incomplete");
        }
        reason = Words.orNull(reason);
    }

    public Money total() {
        return lines.stream().map(Line::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The lines as the record and the papers have them. */
    public JsonArray array() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        lines.forEach(line -> list.add(Facts.of().put("what", line.what()).put("fen", line.amount()).build()));
        return list.build();
    }

    public JsonObject toFacts() {
        return Facts.of().put("lines", array()).put("totalFen", total()).put("reason", reason).build();
    }
}
