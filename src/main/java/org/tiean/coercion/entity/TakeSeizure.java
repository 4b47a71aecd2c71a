package org.tiean.coercion.entity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Things are sealed or detained, step by step as 行政强制法18 has it (实施查封、扣押).
 *
 * @param startedAt         not after the end, which is the moment of the act
 * @param place             where
 * @param steps             what was done of the ten steps; what was not, the gate refuses
 * @param findings          what was seen and done; no conclusion of law
 * @param officerIds        the two who did it
 */
public record TakeSeizure(Instant startedAt, String place, List<Thing> things, Steps steps, String findings, Attendance attendance,
                          List<UUID> officerIds) {

    /**
     * Those of the ten steps that are told rather than seen from elsewhere. Approval, two officers, record, signatures and
     * witness follow from the rest of the act.
     *
     * @param certificatesShown 出示执法身份证件
     * @param partyCalled       通知当事人到场
     * @param told              当场告知理由、依据、权利和救济途径
     * @param heard             听取陈述和申辩
     * @param notNecessities    不含公民个人及其所扶养家属的生活必需品
     * @param notSealedBefore   没有被其他国家机关依法查封
     */
    public record Steps(boolean certificatesShown, boolean partyCalled, boolean told, boolean heard, boolean notNecessities,
                        boolean notSealedBefore) {

        JsonObject toFacts() {
            return Facts.of().put("certificatesShown", certificatesShown).put("partyCalled", partyCalled).put("told", told)
                    .put("heard", heard).put("notNecessities", notNecessities).put("notSealedBefore", notSealedBefore).build();
        }
    }

    private static final int MOST = 200;
    private static final int PLACE = 300;
    private static final int LONGEST = 20_000;

    public TakeSeizure {
        if (startedAt == null || place == null || place.isBlank() || place.length() > PLACE || things == null || things.isEmpty()
                || things.size() > MOST || steps == null || findings == null || findings.isBlank() || findings.length() > LONGEST
                || attendance == null) {
            throw Refusal.invalid("coercion.taking.incomplete");
        }
        things = List.copyOf(things);
        officerIds = List.copyOf(officerIds);
    }

    /** The place may be somebody's home: it stands in the document, not in the record. */
    public JsonObject toFacts() {
        return Json.createObjectBuilder(Facts.of().put("startedAt", startedAt).put("things", Thing.toFacts(things)).put("steps", steps.toFacts())
                .put("findings", findings).put("attendance", attendance.toFacts()).putAll("officerIds", officerIds).build()).build();
    }
}
