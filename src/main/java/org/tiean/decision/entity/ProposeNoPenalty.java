package org.tiean.decision.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.tiean.casefile.entity.Facts;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.Refusal;

/**
 * The handlers propose to end the case without a penalty (建议不予行政处罚或者终止调查). It is about the whole case.
 *
 * @param course      of the investigation, with dates
 * @param facts       what was found
 * @param evidence    used, with what it proves; at least one piece, as the report asks
 * @param gains       finding on illegal gains
 * @param reason      why the ground holds here
 * @param correctedOn day on which the party put it right; null where it did not or had nothing to
 * @param correction  what is still ordered, null where nothing is
 * @param education   what the party is told and taught (教育), null where nothing unlawful was done
 */
public record ProposeNoPenalty(NoPenaltyGround ground, String course, String facts, List<SubmitReport.EvidenceUse> evidence,
                               String gains, String reason, LocalDate correctedOn, String correction, String education) {

    public ProposeNoPenalty {
        evidence = List.copyOf(evidence);
        if (ground == null || blank(course) || blank(facts) || blank(gains) || blank(reason)
                || evidence.isEmpty()) {
            throw Refusal.invalid("decision.no-penalty.incomplete");
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    public JsonObject toFacts() {
        JsonArrayBuilder used = Json.createArrayBuilder();
        evidence.forEach(each -> used.add(Facts.of().put("evidenceId", each.evidenceId()).put("proves", each.proves()).build()));
        return Facts.of().put("ground", ground).put("course", course).put("found", facts).put("evidence", used.build())
                .put("gains", gains).put("reason", reason).put("correctedOn", correctedOn).put("correction", correction)
                .put("education", education).build();
    }
}
