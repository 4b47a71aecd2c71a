package org.tiean.investigation.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.evidence.entity.Attestation;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * Samples are taken as evidence (抽样取证), D11 and its list; 行政处罚法56, rulebook I5.
 *
 * @param partyId           whose things they are
 * @param method            how they were drawn
 * @param certificatesShown must be true
 */
public record TakeSamples(UUID partyId, String reason, String place, String method, List<Sample> samples, boolean certificatesShown,
        List<UUID> officerIds, Attestation attestation) {

    /**
     * One sample.
     *
     * @param batch    number or day of production, or how it is told apart
     * @param quantity of the sample, with its unit
     * @param seal     how it was sealed
     * @param split    whether a second part was left with the party or kept for a second test (备份样品)
     */
    public record Sample(String name, String batch, String quantity, String seal, boolean split, String keptAt) {

        public Sample {
            if (Blank.any(name, batch, quantity, seal, keptAt)) {
                throw Refusal.invalid("investigation.samples.incomplete");
            }
        }

        JsonObject toFacts() {
            return Facts.of().put("name", name).put("batch", batch).put("quantity", quantity).put("seal", seal).put("split", split)
                    .put("keptAt", keptAt).build();
        }
    }

    public TakeSamples {
        samples = List.copyOf(samples);
        officerIds = List.copyOf(officerIds);
        if (partyId == null || Blank.any(reason, place, method) || samples.isEmpty() || attestation == null) {
            throw Refusal.invalid("investigation.samples.incomplete");
        }
    }

    /** @param signature SHA-256 of the party's drawn signature, null where refused */
    public JsonObject toFacts(String signature) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        samples.forEach(sample -> list.add(sample.toFacts()));
        return Facts.of().put("partyId", partyId).put("reason", reason).put("method", method).put("samples", list.build())
                .put("certificatesShown", certificatesShown).putAll("officerIds", officerIds).put("signatureSha256", signature)
                .put("refusal", attestation.refusal()).put("witness", attestation.witness()).build();
    }
}
