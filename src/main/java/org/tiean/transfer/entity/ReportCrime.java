package org.tiean.transfer.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The special team verified that the act suggests a crime and reports in writing (专案组提出移送报告; 行政执法机关移送涉嫌犯罪案件的规定5).
 *
 * @param officerIds the team, two at least
 * @param police     the office of the same level it is to go to
 * @param crime      the suspected crime, such as 污染环境罪
 * @param clause     the article of the criminal law
 * @param facts      by whom, when, where, how much
 * @param evidence   by which that is known
 * @param opinion    what the team proposes
 */
public record ReportCrime(List<UUID> officerIds, String police, String crime, String clause, String facts, String evidence, String opinion) {

    public ReportCrime {
        Texts.require("transfer.report.incomplete", police, crime, clause, facts, evidence, opinion);
        officerIds = List.copyOf(officerIds);
        if (officerIds.stream().distinct().count() != officerIds.size()) {
            throw Refusal.invalid("transfer.report.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().putAll("officerIds", officerIds).put("police", police).put("crime", crime).put("clause", clause).put("facts", facts)
                .put("evidence", evidence).put("opinion", opinion).build();
    }
}
