package org.tiean.investigation.entity;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
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
 * @param notCovering     item versions whose elements do not fit the facts, by the officer's finding; the reason
 *                        stands in {@code choiceReason}
 * @param competing       items under which the same act falls besides (行政处罚法 29)
 * @param specialReason   why the applied clause goes before the others as the special one, whatever the sums; null
 *                        where the higher fine decides
 * @param daily           what a fine by the day goes on from; null where the fine is not one by the day
 */
public record ProposedLine(UUID suspectedActId, String appliedItemCode, String choiceReason, Map<String, BigDecimal> found,
        FineBase base, List<String> grounds, Money fine, String reason, List<String> otherKinds, String departureReason,
        List<String> notCovering, List<String> competing, String specialReason, DailyProposal daily) {

    /** A line under one clause, whose versions all reach the act. */
    public ProposedLine(UUID suspectedActId, String appliedItemCode, String choiceReason, Map<String, BigDecimal> found,
            FineBase base, List<String> grounds, Money fine, String reason, List<String> otherKinds, String departureReason) {
        this(suspectedActId, appliedItemCode, choiceReason, found, base, grounds, fine, reason, otherKinds, departureReason,
                List.of(), List.of(), null, null);
    }

    public ProposedLine {
        found = Map.copyOf(found);
        grounds = List.copyOf(grounds);
        otherKinds = List.copyOf(otherKinds);
        notCovering = List.copyOf(notCovering);
        competing = List.copyOf(competing);
        if (suspectedActId == null || appliedItemCode == null || base == null || fine == null
                || reason == null || reason.isBlank()) {
            throw Refusal.invalid("investigation.line.incomplete");
        }
        if (!notCovering.isEmpty() && (choiceReason == null || choiceReason.isBlank())) {
            throw Refusal.invalid("investigation.line.not-covering-reason");
        }
    }

    /** As it stands in the record. */
    public JsonObject toJson() {
        JsonObjectBuilder facts = Json.createObjectBuilder();
        new TreeMap<>(found).forEach(facts::add);
        return Facts.of().put("suspectedActId", suspectedActId).put("appliedItemCode", appliedItemCode)
                .put("choiceReason", choiceReason).put("found", facts.build()).put("base", base.amount())
                .put("units", base.units()).putAll("grounds", grounds).put("fine", fine).put("reason", reason)
                .putAll("otherKinds", otherKinds).put("departureReason", departureReason)
                .putAll("notCovering", notCovering).putAll("competing", competing).put("specialReason", specialReason)
                .put("daily", daily == null ? null : daily.toJson()).build();
    }

    /** Reads back what {@link #toJson()} wrote. */
    public static ProposedLine fromJson(JsonObject json) {
        Map<String, BigDecimal> found = new HashMap<>();
        json.getJsonObject("found").forEach((name, value) -> found.put(name, ((JsonNumber) value).bigDecimalValue()));
        Money base = json.containsKey("base") ? new Money(json.getJsonNumber("base").longValueExact()) : null;
        return new ProposedLine(UUID.fromString(json.getString("suspectedActId")), json.getString("appliedItemCode"),
                json.getString("choiceReason", null), found, new FineBase(base, json.getInt("units")), texts(json, "grounds"),
                new Money(json.getJsonNumber("fine").longValueExact()), json.getString("reason"), texts(json, "otherKinds"),
                json.getString("departureReason", null), texts(json, "notCovering"), texts(json, "competing"),
                json.getString("specialReason", null),
                json.containsKey("daily") ? DailyProposal.fromJson(json.getJsonObject("daily")) : null);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
    }
}
