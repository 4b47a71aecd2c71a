package org.tiean.investigation.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.discretion.entity.DiscretionInputs;
import org.tiean.discretion.entity.ExplanationNode;
import org.tiean.discretion.entity.VersionComparison;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;

/**
 * A proposed line after it was examined: which version of the law, which tier, whether inside it.
 *
 * @param suspectedActId the act
 * @param itemName       of the version applied
 * @param versionReason  why this version of the law, in Chinese
 * @param benchmark      the benchmark's name, or that there is none
 * @param tier           name of the tier
 * @param tierCondition  its condition, empty without a benchmark
 * @param departure      the sum lies outside the tier
 * @param explanation    the tree of the computation, JSON
 * @param special        the clause goes before others as the special one, which the legal reviewer must see
 * @param comparison     old and new law side by side, JSON; null in reports made before it was kept
 * @param inputs         what the computation was made from, JSON {@code {line, computation}}; null likewise
 */
public record LineFinding(UUID suspectedActId, UUID partyId, String itemCode, String itemName, String versionReason,
        String benchmark, String tier, String tierCondition, Money fine, String reason, List<String> otherKinds,
        boolean departure, String departureReason, String explanation, boolean special, String comparison, String inputs) {

    /** The tree of the computation. */
    public ExplanationNode tree() {
        return ExplanationNode.fromJson(read(explanation));
    }

    /** Old and new law side by side; empty in reports made before it was kept. */
    public Optional<VersionComparison> versions() {
        return Optional.ofNullable(comparison).map(LineFinding::read).map(VersionComparison::fromJson);
    }

    /** What was proposed, word for word; empty in reports made before it was kept. */
    public Optional<ProposedLine> proposed() {
        return Optional.ofNullable(inputs).map(LineFinding::read).map(json -> ProposedLine.fromJson(json.getJsonObject("line")));
    }

    /** What the computation was made from; empty likewise. */
    public Optional<DiscretionInputs> computation() {
        return Optional.ofNullable(inputs).map(LineFinding::read)
                .map(json -> DiscretionInputs.fromJson(json.getJsonObject("computation")));
    }

    /** Whether version, tier, departure and every step of the explanation are the same. */
    public boolean sameAs(LineFinding other) {
        return itemCode.equals(other.itemCode) && tier.equals(other.tier) && departure == other.departure
                && versionReason.equals(other.versionReason) && tree().equals(other.tree()) && versions().equals(other.versions());
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The same with another reason for the version of the law. */
    public LineFinding because(String reasonOfVersion) {
        return new LineFinding(suspectedActId, partyId, itemCode, itemName, reasonOfVersion, benchmark, tier, tierCondition, fine,
                reason, otherKinds, departure, departureReason, explanation, special, comparison, inputs);
    }

    /** Why this version, this tier and this sum, as documents print it. */
    public String inWords() {
        String because = tierCondition.isEmpty() ? "" : "属于“" + tierCondition + "”的情形。";
        return versionReason + because + reason + (departure ? "调整适用裁量基准的理由：" + departureReason : "");
    }
}
