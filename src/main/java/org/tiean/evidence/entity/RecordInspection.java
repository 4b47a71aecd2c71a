package org.tiean.evidence.entity;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * A site inspection (现场检查、勘验), D10. It ended at the moment of the act.
 *
 * @param partyId           whose premises or goods
 * @param startedAt         not after the end
 * @param place             with house number
 * @param position          coordinates in words, null if unknown
 * @param findings          objective facts only, no conclusion of law
 * @param images            numbers of photos and recordings
 * @param drawing           what was drawn, or 无
 * @param presentName       who was present for the party
 * @param presentCapacity   as what
 * @param certificatesShown must be true: officers show their certificates on their own motion
 * @param recusal           the answer to the question about recusal
 * @param partyOpinion      what the person present said
 * @param measurements      what was measured and how
 */
public record RecordInspection(UUID partyId, Instant startedAt, String place, String position, String weather,
        String findings, String images, String drawing, String presentName, String presentCapacity,
        boolean certificatesShown, String recusal, String partyOpinion, List<Measurement> measurements,
        List<UUID> officerIds, Attestation attestation) {

    /** 测量对象、结果、方法和器具. */
    public record Measurement(String object, String result, String method) {

        JsonObject toJson() {
            return Facts.of().put("object", object).put("result", result).put("method", method).build();
        }
    }

    public RecordInspection {
        if (partyId == null || startedAt == null || place == null || findings == null || presentName == null
                || presentCapacity == null || recusal == null || attestation == null) {
            throw Refusal.invalid("evidence.record.incomplete");
        }
        measurements = List.copyOf(measurements);
        officerIds = List.copyOf(officerIds);
    }

    public JsonObject toFacts(Upload signature) {
        return Facts.of().put("partyId", partyId).put("startedAt", startedAt).put("place", place)
                .put("findings", findings).put("certificatesShown", certificatesShown).put("recusal", recusal)
                .put("measurements", array()).putAll("officerIds", officerIds)
                .put("attestation", attestation.toFacts(signature)).build();
    }

    /** The measurements as the form takes them. */
    public jakarta.json.JsonArray array() {
        var array = jakarta.json.Json.createArrayBuilder();
        measurements.forEach(measurement -> array.add(measurement.toJson()));
        return array.build();
    }
}
