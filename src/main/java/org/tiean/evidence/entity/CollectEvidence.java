package org.tiean.evidence.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * What is recorded when evidence is collected (收集证据). It was collected at the moment of the act.
 *
 * @param kind       one of the eight
 * @param name       as the list of evidence prints it
 * @param proves     what it proves
 * @param source     from whom or where it was got
 * @param besides    whether it is a copy, and what its kind must say besides
 * @param occurredAt when what it shows took place, null if unknown
 * @param spot       where it was collected
 * @param officerIds the two officers who collected it
 * @param uploadId   the file, null for a thing or a statement on paper kept elsewhere
 * @param deviceId   the monitoring device that recorded it (电子技术监控设备), null for everything else; then the moment it shows
 *                   must be given, since the device must have been in order that day
 * @param camera     with what it was taken, as the officer states; null where nothing is stated
 */
public record CollectEvidence(EvidenceKind kind, String name, String proves, String source, Particulars besides,
        Instant occurredAt, Spot spot, List<UUID> officerIds, UUID uploadId, UUID deviceId, String camera) {

    /**
     * Where evidence was collected.
     *
     * @param place     in words
     * @param longitude CGCS2000 degrees, null if unknown
     * @param latitude  CGCS2000 degrees, null if unknown
     */
    public record Spot(String place, Double longitude, Double latitude) {

        public Spot {
            if (place == null || place.isBlank()) {
                throw Refusal.invalid("evidence.item.incomplete");
            }
        }
    }

    public CollectEvidence {
        if (kind == null || name == null || proves == null || source == null || besides == null || spot == null) {
            throw Refusal.invalid("evidence.item.incomplete");
        }
        if (deviceId != null && occurredAt == null) {
            throw Refusal.invalid("evidence.item.device-moment");
        }
        officerIds = List.copyOf(officerIds);
    }

    /**
     * @param file          the upload, null where there is none; its digest stands in the record from here on
     * @param disagreements where the file differs from what is stated here
     */
    public JsonObject toFacts(Upload file, List<Disagreement> disagreements) {
        Facts facts = Facts.of().put("kind", kind).put("name", name).put("proves", proves).put("source", source)
                .put("copy", besides.copy()).put("particulars", besides.toFacts()).put("occurredAt", occurredAt).put("place", spot.place())
                .put("longitude", spot.longitude()).put("latitude", spot.latitude()).putAll("officerIds", officerIds)
                .put("deviceId", deviceId).put("camera", camera);
        if (file != null) {
            facts.put("file", Facts.of().put("sha256", file.sha256()).put("size", file.size())
                    .put("mediaType", file.mediaType()).put("name", file.fileName()).build());
        }
        if (!disagreements.isEmpty()) {
            JsonArrayBuilder differs = Json.createArrayBuilder();
            disagreements.forEach(each -> differs.add(each.toFacts()));
            facts.put("disagreements", differs.build());
        }
        return facts.build();
    }
}
