package org.tiean.decision.entity;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.casefile.entity.PartyDetails;
import org.tiean.casefile.entity.Scene;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;

/**
 * Two officers decide on the spot (当场处罚).
 *
 * @param officerIds the two who decide
 * @param happenedAt when the act took place
 * @param evidence   what proves it, in words
 * @param itemCode   the power item in force that day
 * @param findings   facts the benchmark asks for, by name
 * @param grounds    codes of grounds found to apply
 * @param fine       the fine; zero = a warning (警告)
 * @param correction what is ordered to be put right, or null
 * @param collection null where the bank collects
 * @param number     a number lent to the device before, null to draw one
 */
public record DecideOnTheSpot(List<UUID> officerIds, Scene scene, Instant happenedAt, String evidence, PartyDetails party,
                              String itemCode, Map<String, BigDecimal> findings, List<String> grounds, Money fine,
                              SpotSteps steps, String correction, Collection collection, Handover handover, String number) {

    public DecideOnTheSpot {
        if (scene == null || happenedAt == null || evidence == null || evidence.isBlank() || party == null
                || itemCode == null || fine == null || steps == null || handover == null) {
            throw Refusal.invalid("decision.spot.incomplete");
        }
        if (collection != null && fine.isZero()) {
            throw Refusal.invalid("decision.collection.no-fine");
        }
        if (!handover.officerSignatures().isEmpty() && handover.officerSignatures().size() != officerIds.size()) {
            throw Refusal.invalid("kernel.field.malformed", "officerSignatures");
        }
        officerIds = List.copyOf(officerIds);
        findings = Map.copyOf(findings);
        grounds = List.copyOf(grounds);
    }

    public boolean isWarning() {
        return fine.isZero();
    }

    /** Neither identity number nor address nor phone, and what the party said only as noted. */
    public JsonObject toFacts() {
        JsonObjectBuilder found = Json.createObjectBuilder();
        // as text: the record holds no fractions
        findings.forEach((name, value) -> found.add(name, value.toPlainString()));
        Facts facts = Facts.of().putAll("officerIds", officerIds).put("happenedAt", happenedAt).put("place", scene.place())
                .put("facts", scene.facts()).put("evidence", evidence)
                .put("partyId", party.id()).put("partyKind", party.kind()).put("partyName", party.name())
                .put("itemCode", itemCode).put("findings", found.build()).putAll("grounds", grounds).put("fineFen", fine)
                .put("certificateShown", steps.certificateShown()).put("identityChecked", steps.identityChecked())
                .put("rightsTold", steps.rightsTold()).put("defence", steps.defence())
                .put("defenceAnswer", steps.defenceAnswer()).put("correction", correction).put("number", number)
                .put("electronic", handover.electronic()).put("signed", handover.isSigned())
                .put("signatureDigest", handover.signatureDigest()).put("refusal", handover.refusal());
        if (!handover.officerSignatures().isEmpty()) {
            facts.putAll("officerSignatures", handover.officerSignatures());
        }
        if (collection != null) {
            facts.put("collectionGround", collection.ground()).put("receiptNo", collection.receiptNo())
                    .put("collectionRequest", collection.request());
        }
        return facts.build();
    }
}
