package org.tiean.investigation.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.statute.entity.FineBase;

/**
 * What is proposed for one suspected act (建议的处罚).
 *
 * @param suspectedActId  the act
 * @param appliedItemCode the version of the law applied
 * @param choiceReason    why, where the rule leaves the choice or the applied version is not that of the act's time
 * @param found           facts of the benchmark by name, such as {@code area_m2}; yes is 1, no is 0
 * @param base            what multiples, per cent or units are reckoned from
 * @param grounds         codes of the grounds found to apply, such as {@code DF-C3}
 * @param fine            the sum; zero where no fine is proposed
 * @param reason          why this sum within the tier
 * @param otherKinds      other kinds of penalty, as the clause names them, e.g. 警告
 * @param departureReason why a sum outside the tier; null where it is inside
 */
public record ProposedLine(UUID suspectedActId, String appliedItemCode, String choiceReason, Map<String, BigDecimal> found,
        FineBase base, List<String> grounds, Money fine, String reason, List<String> otherKinds, String departureReason) {

    public ProposedLine {
        found = Map.copyOf(found);
        grounds = List.copyOf(grounds);
        otherKinds = List.copyOf(otherKinds);
        if (suspectedActId == null || appliedItemCode == null || base == null || fine == null
                || reason == null || reason.isBlank()) {
            throw Refusal.invalid("investigation.line.incomplete");
        }
    }

    /** As it stands in the record. */
    public JsonObject toJson() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        new TreeMap<>(found).forEach(facts::add);
        return Facts.of().put("suspectedActId", suspectedActId).put("appliedItemCode", appliedItemCode)
                .put("choiceReason", choiceReason).put("found", facts.build()).put("base", base.amount())
                .put("units", base.units()).putAll("grounds", grounds).put("fine", fine).put("reason", reason)
                .putAll("otherKinds", otherKinds).put("departureReason", departureReason).build();
    }
}
