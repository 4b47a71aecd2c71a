package org.tiean.discretion.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.tiean.kernel.entity.Json;
import org.tiean.statute.entity.VersionDecision;
import org.tiean.statute.entity.VersionDecision.Verdict;

/**
 * The choice of version as it is kept with a case and shown: both texts side by side, what each would bring,
 * and which applies for what reason (从旧兼从轻; 行政处罚法 37).
 *
 * @param verdict how the rule came out
 * @param reason  the written reason
 * @param applied code of the item version applied; null where nothing may be punished
 * @param older   under the law of the time of the act
 * @param newer   under the law of the time of the decision
 */
public record VersionComparison(Verdict verdict, String reason, String applied, Side older, Side newer)
        implements Serializable {

    /**
     * What one version would bring.
     *
     * @param itemCode   code of the item version
     * @param citation   the clause, printed
     * @param from       first day in force
     * @param to         last day in force; null while in force
     * @param kinds      kinds of penalty the clause knows
     * @param punishable whether it reaches the act
     * @param fine       the range it opens on the findings, or that it opens none
     * @param measure    the further measure it opens, may be empty
     * @param tier       the tier of its benchmark, or that there is none
     * @param tierRange  the sums of that tier, may be empty
     */
    public record Side(String itemCode, String citation, LocalDate from, LocalDate to, List<String> kinds,
            boolean punishable, String fine, String measure, String tier, String tierRange) implements Serializable {

        /** @param result what the benchmark of this version says; null where it has none */
        public static Side of(VersionDecision.Outcome outcome, DiscretionResult result) {
            String fine = !outcome.punishable() ? "不构成违法" : outcome.fine() == null ? "不处罚款" : outcome.fine().display();
            return new Side(outcome.version().code(), outcome.version().citation().display(), outcome.version().from(),
                    outcome.version().to(), outcome.version().range().penaltyKinds(), outcome.punishable(), fine,
                    outcome.measure(), !outcome.punishable() || result == null ? "" : result.tierName(),
                    !outcome.punishable() || result == null || result.range() == null ? "" : result.range().display());
        }

        private JsonObject toJson() {
            JsonObjectBuilder json = Json.createObjectBuilder().add("itemCode", itemCode).add("citation", citation)
                    .add("from", from.toString()).add("kinds", Json.createArrayBuilder(kinds)).add("punishable", punishable)
                    .add("fine", fine).add("measure", measure).add("tier", tier).add("tierRange", tierRange);
            return (to == null ? json : json.add("to", to.toString())).build();
        }

        private static Side fromJson(JsonObject json) {
            String end = json.getString("to", null);
            return new Side(json.getString("itemCode"), json.getString("citation"), LocalDate.parse(json.getString("from")),
                    end == null ? null : LocalDate.parse(end), json.getJsonArray("kinds").getValuesAs(JsonString.class).stream()
                            .map(JsonString::getString).toList(), json.getBoolean("punishable"), json.getString("fine"),
                    json.getString("measure"), json.getString("tier"), json.getString("tierRange"));
        }

        /** 罚款、没收违法所得. */
        public String kindsText() {
            return String.join("、", kinds);
        }

        /** The same for a document, in one line. */
        public String display() {
            return citation + "：" + fine + (measure.isEmpty() ? "" : "；" + measure) + (tier.isEmpty() ? "" : "；阶次" + tier)
                    + (tierRange.isEmpty() ? "" : "（" + tierRange + "）");
        }
    }

    public static VersionComparison of(VersionDecision decision, DiscretionResult under, DiscretionResult underNew) {
        return new VersionComparison(decision.verdict(), decision.reason(),
                decision.applied().map(version -> version.code()).orElse(null), Side.of(decision.before(), under),
                Side.of(decision.after(), underNew));
    }

    /** Whether two different texts were in play. */
    public boolean changed() {
        return !older.itemCode().equals(newer.itemCode());
    }

    /** As a step of the explanation, the two sides below it. */
    public ExplanationNode node() {
        List<ExplanationNode> sides = !changed() ? List.of()
                : List.of(ExplanationNode.leaf("行为时的法律", older.display(), applies(older), older.citation()),
                        ExplanationNode.leaf("作出决定时的法律", newer.display(), applies(newer), newer.citation()));
        return new ExplanationNode("适用的法律版本（从旧兼从轻）", "", reason, VersionDecision.BASIS.display(), sides);
    }

    private String applies(Side side) {
        return side.itemCode().equals(applied) ? "适用" : "不适用";
    }

    /** For keeping with the case. */
    public JsonObject toJson() {
        JsonObjectBuilder json = Json.createObjectBuilder().add("verdict", verdict.name()).add("reason", reason)
                .add("older", older.toJson()).add("newer", newer.toJson());
        return (applied == null ? json : json.add("applied", applied)).build();
    }

    /** Reads back what {@link #toJson()} wrote. */
    public static VersionComparison fromJson(JsonObject json) {
        return new VersionComparison(Verdict.valueOf(json.getString("verdict")), json.getString("reason"),
                json.getString("applied", null), Side.fromJson(json.getJsonObject("older")),
                Side.fromJson(json.getJsonObject("newer")));
    }
}
