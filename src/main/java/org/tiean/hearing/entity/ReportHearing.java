package org.tiean.hearing.entity;

import jakarta.json.JsonObject;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * The chair's report on the hearing (听证报告).
 *
 * @param facts     basic facts of the case
 * @param disputed  what the two sides dispute
 * @param onFacts   opinion on facts and evidence
 * @param onLaw     opinion on the law applied
 * @param onProcedure opinion on the procedure
 * @param onPenalty opinion on the proposed penalty
 * @param opinion   what was adopted of the party's words and why, as the decision will print it
 */
public record ReportHearing(String facts, String disputed, String onFacts, String onLaw, String onProcedure,
                            String onPenalty, HearingConclusion conclusion, String opinion) {

    public ReportHearing {
        for (String text : new String[] {facts, disputed, onFacts, onLaw, onProcedure, onPenalty, opinion}) {
            if (text == null || text.isBlank()) {
                throw Refusal.invalid("hearing.report.incomplete");
            }
        }
        if (conclusion == null) {
            throw Refusal.invalid("hearing.report.incomplete");
        }
    }

    public JsonObject toFacts() {
        return Facts.of().put("conclusion", conclusion).put("opinionDigest", Digest.of(opinion)).build();
    }
}
